import { primarySubtag } from '#text/folding/letter-tables.ts';

const HEBREW = /[\u05D0-\u05EA]/;
const ARABIC_SCRIPT = /[\u0620-\u06FF]/;
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['ur', /[ٹڈڑےں]/],
  ['ps', /[ښځڼټډړېۍ]/],
  ['ckb', /[ێ\u06D5ۆڵڕ]/],
];
const IN_ARABIC_SCRIPT: ReadonlySet<string> = new Set(['fa', 'ar', 'ur', 'ps', 'ckb']);

/**
 * By which language's letters a query is read. A wrong guess costs little: all spellings of a word
 * lie under one loose key.
 *
 * @param preferred the language the reader has asked for, or that of the interface
 */
export const queryLanguage = (text: string, preferred: string): string => {
  if (HEBREW.test(text)) return 'he';
  if (!ARABIC_SCRIPT.test(text)) return IN_ARABIC_SCRIPT.has(primarySubtag(preferred)) ? 'en' : preferred;
  const own = OWN_LETTERS.find(([, letters]) => letters.test(text));
  if (own !== undefined) return own[0];
  return IN_ARABIC_SCRIPT.has(primarySubtag(preferred)) ? preferred : 'fa';
};
