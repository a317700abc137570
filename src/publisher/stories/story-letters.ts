import { exact } from '#text/folding/exact.ts';
import { lettersOf } from '#text/folding/letter-tables.ts';
import { loose } from '#text/folding/loose.ts';

/** Codes of letters that are not known yet, and of what is no letter. */
const UNKNOWN = 0;
const NOTHING = 0xffff;

/**
 * What each UTF-16 code becomes, filled as letters turn up; one table for all languages that are folded
 * alike, or a feed that makes languages up would fill the memory.
 */
const tables = new Map<object, Uint16Array>();

const tableOf = (language: string): Uint16Array => {
  const fold = lettersOf(language);
  const known = tables.get(fold);
  if (known !== undefined) return known;
  const table = new Uint16Array(0x1_0000);
  tables.set(fold, table);
  return table;
};

const folded = (code: number, language: string): number => {
  const letters = loose(exact(String.fromCharCode(code), language)).replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? NOTHING : letters.charCodeAt(0);
};

/** Shapes of letters as old systems stored them, some of two letters in one. */
const SHAPES = /[\uFB00-\uFDFF\uFE70-\uFEFE]/;

/**
 * The letters and digits of a text in one spelling, with nothing between them: whoever writes a
 * half-space, a space or neither agrees here, and so do the keyboards of Persian and Arabic. Folds
 * letter by letter, because every article that comes in passes through. UTF-16 codes. Pure.
 *
 * @param language primary subtag
 */
export const letterCodes = (text: string, language: string): Uint16Array => {
  const table = tableOf(language);
  const plain = SHAPES.test(text) ? text.normalize('NFKC') : text;
  const codes = new Uint16Array(plain.length);
  let count = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    let letter = table[code] ?? NOTHING;
    if (letter === UNKNOWN) {
      letter = folded(code, language);
      table[code] = letter;
    }
    if (letter !== NOTHING) codes[count++] = letter;
  }
  return codes.subarray(0, count);
};

const DECODER = new TextDecoder('utf-16le');

/** A decoder is made for more than a word. */
const FEW = 32;

/** The same as a text. */
export const storyLetters = (text: string, language: string): string => {
  const codes = letterCodes(text, language);
  return codes.length > FEW ? DECODER.decode(codes) : String.fromCharCode(...codes);
};
