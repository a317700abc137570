// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, SCALES, readPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';

const CHOSEN: Preferences = {
  language: 'en',
  direction: 'rtl',
  theme: 'sepia',
  scale: 145,
  leading: 'open',
  numerals: 'latn',
  textDigits: 'chosen',
  calendar: 'lunar',
  months: 'afghan',
  pictures: 'asked',
  urdu: 'nastaliq',
  shortcuts: 'off',
};

const FIELDS = Object.keys(CHOSEN) as (keyof Preferences)[];

/** Values nobody chose: of another type, of another field, or hostile. */
const BAD = [null, 7, true, '', 'Sepia', ' sepia', '<script>', '__proto__', [], ['dark'], { theme: 'dark' }, NaN];

describe('readPreferences', () => {
  it('follows the page and the system in everything until something is chosen', () => {
    expect(readPreferences({})).toEqual(DEFAULT_PREFERENCES);
    expect(DEFAULT_PREFERENCES).toMatchObject({ direction: 'auto', theme: 'auto', scale: 100, leading: 'normal' });
    expect(DEFAULT_PREFERENCES.language).toBeUndefined();
  });

  it('reads back every choice as it was made', () => {
    expect(readPreferences(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
  });

  it.each(FIELDS)('lets a bad %s fall back alone and keeps every other choice', (field) => {
    // Any string may name a language: which of them the interface speaks is not known here.
    const bad = field === 'language' ? BAD.filter((value) => typeof value !== 'string') : BAD;
    for (const value of bad) {
      expect(readPreferences({ ...CHOSEN, [field]: value })).toEqual({
        ...CHOSEN,
        [field]: DEFAULT_PREFERENCES[field],
      });
    }
  });

  it('forgets what an older or newer version kept under another name', () => {
    expect(readPreferences({ ...CHOSEN, font: 'nastaliq', theme2: 'dark' })).toEqual(CHOSEN);
  });

  it.each([undefined, null, 'dark', 5, true, [], [CHOSEN], () => CHOSEN])('makes the defaults of %o', (stored) => {
    expect(readPreferences(stored)).toEqual(DEFAULT_PREFERENCES);
  });

  it('takes each of the nine sizes and none between them', () => {
    expect(SCALES.map((scale) => readPreferences({ scale }).scale)).toEqual([...SCALES]);
    expect([0, 99, 116, 250, -100, '130'].map((scale) => readPreferences({ scale }).scale)).toEqual(
      Array.from({ length: 6 }, () => 100),
    );
  });
});
