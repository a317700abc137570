import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from './exact.ts';
import { loose, withoutHamza } from './loose.ts';

describe('the exact key', () => {
  it('keeps a half-space between letters and drops it at the edges', () => {
    expect(exact('\u200Cکتاب\u200C\u200Cها\u200C', 'fa')).toBe('کتاب\u200Cها');
  });

  it('reads an old soft hyphen as a half-space in Arabic script and as nothing in Latin', () => {
    expect(exact('نرم\u00ADافزار', 'fa')).toBe('نرم\u200Cافزار');
    expect(exact('soft\u00ADware', 'en')).toBe('software');
  });

  it('folds each language by its own letters', () => {
    expect(exact('کے', 'fa')).toBe('کی');
    expect(exact('کے', 'ur')).toBe('کے');
    expect(exact('دې', 'ps')).toBe('دې');
    expect(exact('شێر', 'ckb')).toBe('شێر');
    expect(exact('شێر', 'fa-AF')).toBe('شیر');
  });

  it('keeps a decimal number whole and joins the groups of a long one', () => {
    expect(exact('۱۲٫۵ و ۱٬۲۰۰٬۰۰۰', 'fa')).toBe('12.5 و 1200000');
  });

  it('keeps the vowel signs of scripts it does not fold', () => {
    expect(exact('हिन्दी', 'hi')).toBe('हिन्दी');
    expect(exact('Йод', 'ru')).toBe('йод');
  });

  it('keeps alef with madda and every hamza, which only the loose key merges', () => {
    expect(exact('آب مؤثر جزء', 'fa')).toBe('آب مؤثر جزء');
    expect(loose('آب مؤثر جزء')).toBe('اب موثر جز');
  });

  it('knows a linking yeh by the end of its word, whatever invisible stands there', () => {
    expect(exact('خانه\u200Cی\u200C', 'fa')).toBe('خانه');
    expect(exact('ۀ\u200Cي\u200C', 'fa')).toBe('ه');
  });

  it('lets no half-space beside a mark hide where a word or number goes on', () => {
    expect(exact('ש"\u200Cש', 'he')).toBe('ש\u200Cש');
    expect(exact('۷٫\u200C۷', 'fa')).toBe('7.7');
  });

  it.each(['fa', 'ur', 'ckb', 'he', 'en'])('folds a folded text to itself (%s)', (language) => {
    const character = fc.constantFrom(...Array.from('اآبيىكگهةۀے\u200C \u0640\u064B\u0654\u200Fשםױ"\u05BEÀé٣۷,٬٫_'));
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 24 }), (text) => {
        const once = exact(text, language);
        expect(exact(once, language)).toBe(once);
      }),
    );
  });
});

describe('the key without hamza', () => {
  it('merges the seats of hamza and leaves the letters of a language apart', () => {
    expect(withoutHamza('مسؤول')).toBe(withoutHamza('مسوول'));
    expect(withoutHamza('بچے')).not.toBe(withoutHamza('بچی'));
    expect(loose('بچے')).toBe(loose('بچی'));
  });
});
