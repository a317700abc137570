import { bytesToLetters } from './letters.ts';

/** Reads what `ByteWriter` wrote. Reading past the end gives zeros, never an error. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A whole number from 0 to 2^31. */
  number(): number {
    let value = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte >= 0x80) {
      byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    }
    return value;
  }

  /** A word that was written after `previous`. */
  word(previous: string): string {
    const shared = this.number();
    const length = this.number();
    this.#at += length;
    return previous.slice(0, shared) + bytesToLetters(this.#bytes.subarray(this.#at - length, this.#at));
  }

  /** Everything that has not been read. */
  rest(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }
}
