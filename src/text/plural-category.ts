import { primaryLanguage } from './direction.ts';

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A phrase with `{n}` in it for each category its language has. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string };

const arabic = (count: number): PluralCategory => {
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
};

const hebrew = (count: number): PluralCategory => {
  if (count === 1) return 'one';
  return count === 2 ? 'two' : 'other';
};

const persian = (count: number): PluralCategory => (count <= 1 ? 'one' : 'other');

const usual = (count: number): PluralCategory => (count === 1 ? 'one' : 'other');

const RULES: Readonly<Record<string, (count: number) => PluralCategory>> = { ar: arabic, fa: persian, he: hebrew };

/**
 * The plural category of a whole number (CLDR 48 cardinal rules) in fa, ar, he, ur, ps, ckb and en.
 * Written out because engines carry different CLDR releases: Hebrew lost a category between two.
 */
export const pluralCategory = (count: number, language: string): PluralCategory =>
  (RULES[primaryLanguage(language)] ?? usual)(count);
