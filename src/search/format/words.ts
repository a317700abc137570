import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** A word that many articles have. */
export type FrequentWord = {
  /** Exact key. */
  readonly word: string;
  /** How most articles write it, to be shown: with its half-spaces, in letters of its language. */
  readonly spelling: string;
  /** Of how many articles: four times the binary logarithm of their number. */
  readonly weight: number;
};

const HALF_SPACE = '\u200C';

/** A word that is spelt as its key says. */
const AS_KEYED = 0;
/** A word whose spelling follows in letters. Above this: how many letters stand before its one half-space, plus one. */
const IN_LETTERS = 1;

const spellingCode = (word: string, spelling: string): number => {
  if (spelling === word) return AS_KEYED;
  const at = spelling.indexOf(HALF_SPACE);
  const hasOne = at > 0 && spelling.slice(0, at) + spelling.slice(at + 1) === word;
  return hasOne ? IN_LETTERS + at : IN_LETTERS;
};

/** Words in the order of their keys, as one file. */
export const encodeWords = (words: readonly FrequentWord[]): Uint8Array => {
  const writer = new ByteWriter();
  let previous = '';
  for (const { word, spelling, weight } of words) {
    const code = spellingCode(word, spelling);
    writer.word(word, previous);
    writer.number(weight);
    writer.number(code);
    if (code === IN_LETTERS) writer.word(spelling, word);
    previous = word;
  }
  return writer.done();
};

const readSpelling = (reader: ByteReader, word: string): string => {
  const code = reader.number();
  if (code === AS_KEYED) return word;
  if (code === IN_LETTERS) return reader.word(word);
  return word.slice(0, code - IN_LETTERS) + HALF_SPACE + word.slice(code - IN_LETTERS);
};

/** What `encodeWords` wrote. */
export const decodeWords = (bytes: Uint8Array): FrequentWord[] => {
  const reader = new ByteReader(bytes);
  const words: FrequentWord[] = [];
  let word = reader.word('');
  while (word !== '') {
    const weight = reader.number();
    words.push({ word, weight, spelling: readSpelling(reader, word) });
    word = reader.word(word);
  }
  return words;
};
