import { bytesToLetters } from './letters.ts';

const HALF_BYTE = 15;

/** Reads what `ByteWriter` wrote. Reading past the end gives zeros, never an error. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #numbersEnd: number;
  #lettersAt: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#numbersEnd = bytes.length;
    this.#numbersEnd = this.number() + this.#at;
    this.#lettersAt = this.#numbersEnd;
  }

  /** A whole number from 0 to 2^53. */
  number(): number {
    let value = 0;
    let factor = 1;
    let byte = 0x80;
    while (byte >= 0x80) {
      byte = this.#byte();
      value += (byte & 0x7f) * factor;
      factor *= 0x80;
    }
    return value;
  }

  /** A whole number that may be below zero. */
  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** A word that was written after `previous`. */
  word(previous: string): string {
    const halves = this.#byte();
    const shared = this.#length(halves >>> 4);
    const length = this.#length(halves & HALF_BYTE);
    this.#lettersAt += length;
    return previous.slice(0, shared) + bytesToLetters(this.#bytes.subarray(this.#lettersAt - length, this.#lettersAt));
  }

  /** What follows all that was written, once it has been read. */
  rest(): Uint8Array {
    return this.#bytes.subarray(this.#lettersAt);
  }

  #byte(): number {
    const byte = this.#at < this.#numbersEnd ? (this.#bytes[this.#at] ?? 0) : 0;
    this.#at += 1;
    return byte;
  }

  #length(half: number): number {
    return half === HALF_BYTE ? HALF_BYTE + this.number() : half;
  }
}
