import { lettersToBytes } from './letters.ts';

const HALF_BYTE = 15;

const sharedLength = (word: string, previous: string): number => {
  let shared = 0;
  while (shared < word.length && word.charCodeAt(shared) === previous.charCodeAt(shared)) shared += 1;
  return shared;
};

const pushNumber = (bytes: number[], value: number): void => {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
};

/**
 * Writes numbers and words one after another; `ByteReader` reads them back in the same order. Numbers
 * and letters lie apart, because like beside like deflates better.
 */
export class ByteWriter {
  readonly #numbers: number[] = [];
  readonly #letters: number[] = [];

  /** A whole number from 0 to 2^53, seven bits to a byte, low bits first. */
  number(value: number): void {
    pushNumber(this.#numbers, value);
  }

  /** A whole number that may be below zero. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** A word as what differs from the one before it; sorted words share most of their letters. */
  word(word: string, previous: string): void {
    const shared = sharedLength(word, previous);
    const rest = lettersToBytes(word.slice(shared));
    // Both lengths in one byte, if they are short.
    const halves = [Math.min(shared, HALF_BYTE), Math.min(rest.length, HALF_BYTE)] as const;
    this.#numbers.push((halves[0] << 4) | halves[1]);
    if (halves[0] === HALF_BYTE) this.number(shared - HALF_BYTE);
    if (halves[1] === HALF_BYTE) this.number(rest.length - HALF_BYTE);
    for (const byte of rest) this.#letters.push(byte);
  }

  done(): Uint8Array {
    const begin: number[] = [];
    pushNumber(begin, this.#numbers.length);
    return Uint8Array.from([...begin, ...this.#numbers, ...this.#letters]);
  }
}
