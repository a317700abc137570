// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { spokenLanguage } from './spoken-language.ts';

describe('spokenLanguage', () => {
  it('is the first of the wishes that the interface speaks', () => {
    expect(spokenLanguage('he', 'fa')).toBe('he');
    expect(spokenLanguage(undefined, 'de', 'ku-Latn', 'ps', 'fa')).toBe('ps');
  });

  it('knows a language by any of its tags', () => {
    expect(spokenLanguage('fa-AF')).toBe('fa');
    expect(spokenLanguage('en-GB', 'fa')).toBe('en');
  });

  it('is English where none of them is spoken, so that a page can always be made', () => {
    expect([spokenLanguage(), spokenLanguage('', 'xx', 'constructor')]).toEqual(['en', 'en']);
  });
});
