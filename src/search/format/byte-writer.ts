import { lettersToBytes } from './letters.ts';

const sharedLength = (word: string, previous: string): number => {
  let shared = 0;
  while (shared < word.length && word.charCodeAt(shared) === previous.charCodeAt(shared)) shared += 1;
  return shared;
};

/** Writes numbers and words one after another; `ByteReader` reads them back in the same order. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 to 2^31, seven bits to a byte, low bits first. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  /** A word as what differs from the one before it; sorted words share most of their letters. */
  word(word: string, previous: string): void {
    const shared = sharedLength(word, previous);
    const rest = lettersToBytes(word.slice(shared));
    this.number(shared);
    this.number(rest.length);
    for (const byte of rest) this.#bytes.push(byte);
  }

  bytes(added: Uint8Array): void {
    for (const byte of added) this.#bytes.push(byte);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
