import { expect, it } from 'vitest';
import { documentTerms } from './document-terms.ts';

const Z = '\u200C';

const spellingIn = (text: string, term: string, language = 'fa'): string | undefined =>
  documentTerms(text, language, { isWritten: () => false, isCertain: () => false }).get(term);

it.each([
  ['half-spaces stay', `این را می${Z}خواهند`, 'میخواهند', 'fa', `می${Z}خواهند`],
  ['a blank before an affix is a half-space', 'این را می خواهند', 'میخواهند', 'fa', `می${Z}خواهند`],
  ['a plain word is its key', 'زعفران گران شد', 'زعفران', 'fa', 'زعفران'],
  ['marks and what lengthens go', 'کَرَم و کـــرم', 'کرم', 'fa', 'کرم'],
  ['a word of Arabic keeps its letters', 'مكتبة كبيرة', 'مکتبه', 'ar', 'مكتبة'],
  ['letters of Latin are small', 'The Lighthouse', 'lighthouse', 'en', 'lighthouse'],
  ['an accent stays', 'Café Naïve', 'cafe', 'en', 'café'],
  ['of two words in one piece each is its key', 'בית־ספר', 'בית', 'he', 'בית'],
  ['of two words in one piece each is its key', 'בית־ספר', 'ספר', 'he', 'ספר'],
  ['parts of a word are not spelt alone', `کتاب${Z}خانه`, 'کتاب', 'fa', undefined],
])('%s: %s', (_, text, term, language, spelling) => {
  expect(spellingIn(text, term, language)).toBe(spelling);
});
