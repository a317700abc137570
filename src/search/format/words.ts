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

/** A word whose spelling follows in letters. */
const IN_LETTERS = 1;
/** Above: twice the place of its one half-space, 0 for none, and one more in the letters of an Arabic keyboard. */
const SPELT = 2;

type Spelt = { readonly place: number; readonly isArabic: boolean };

/** Many Persian texts have ي and ك throughout. */
const inArabicLetters = (word: string): string => word.replaceAll('ی', 'ي').replaceAll('ک', 'ك');

const spelt = (word: string, { place, isArabic }: Spelt): string => {
  const whole = isArabic ? inArabicLetters(word) : word;
  return place === 0 ? whole : whole.slice(0, place) + HALF_SPACE + whole.slice(place);
};

const spellingCode = (word: string, spelling: string): number => {
  const place = Math.max(0, spelling.indexOf(HALF_SPACE));
  const isArabic = [false, true].find((each) => spelt(word, { place, isArabic: each }) === spelling);
  return isArabic === undefined ? IN_LETTERS : SPELT + 2 * place + Number(isArabic);
};

/** Words in the order of their keys, as one file; like beside like, since that deflates better. */
export const encodeWords = (words: readonly FrequentWord[]): Uint8Array => {
  const writer = new ByteWriter();
  let previous = '';
  for (const { word } of words) {
    writer.word(word, previous);
    previous = word;
  }
  writer.word('', '');
  for (const { weight } of words) writer.number(weight);
  for (const { word, spelling } of words) {
    const code = spellingCode(word, spelling);
    writer.number(code);
    if (code === IN_LETTERS) writer.word(spelling, word);
  }
  return writer.done();
};

const readSpelling = (reader: ByteReader, word: string): string => {
  const code = reader.number();
  if (code < SPELT) return reader.word(word);
  return spelt(word, { place: Math.floor((code - SPELT) / 2), isArabic: code % 2 === 1 });
};

const readKeys = (reader: ByteReader): string[] => {
  const words: string[] = [];
  for (let word = reader.word(''); word !== ''; word = reader.word(word)) words.push(word);
  return words;
};

/** What `encodeWords` wrote. */
export const decodeWords = (bytes: Uint8Array): FrequentWord[] => {
  const reader = new ByteReader(bytes);
  const words = readKeys(reader);
  const weights = words.map(() => reader.number());
  return words.map((word, at) => ({ word, weight: weights[at] ?? 0, spelling: readSpelling(reader, word) }));
};
