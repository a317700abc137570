import { describe, expect, it } from 'vitest';
import { pluralCategory } from './plural-category.ts';

describe('pluralCategory', () => {
  it.each(['fa', 'ar', 'he', 'ur', 'ps', 'ckb', 'en'])('agrees with the CLDR data of the engine for %s', (language) => {
    const rules = new Intl.PluralRules(language);
    const counts = Array.from({ length: 1205 }, (_, count) => count);
    expect(counts.map((count) => pluralCategory(count, language))).toEqual(counts.map((count) => rules.select(count)));
  });

  it('takes a region for its language', () => {
    expect(pluralCategory(2, 'ar-EG')).toBe('two');
  });
});
