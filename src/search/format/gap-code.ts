const LN_2 = Math.LN2;

/**
 * How many low bits of a gap are written plainly, for a list of `count` among `documents`: the best
 * Rice parameter for evenly scattered documents. Both sides compute it, so it is not stored.
 */
export const plainBits = (documents: number, count: number): number =>
  count === 0 ? 0 : Math.max(0, Math.floor(Math.log2((documents / count) * LN_2)));

/** Writes ascending document numbers as Rice-coded gaps, one bit list after another. */
export class GapWriter {
  readonly #bytes: number[] = [];
  #byte = 0;
  #filled = 0;

  get bits(): number {
    return this.#bytes.length * 8 + this.#filled;
  }

  #bit(bit: number): void {
    this.#byte = (this.#byte << 1) | bit;
    this.#filled += 1;
    if (this.#filled < 8) return;
    this.#bytes.push(this.#byte);
    this.#byte = 0;
    this.#filled = 0;
  }

  /** @param before the number before the first, -1 at the beginning of a list */
  list(documents: readonly number[], before: number, plain: number): void {
    let previous = before;
    for (const document of documents) {
      const gap = document - previous - 1;
      for (let ones = gap >>> plain; ones > 0; ones -= 1) this.#bit(1);
      this.#bit(0);
      for (let bit = plain - 1; bit >= 0; bit -= 1) this.#bit((gap >>> bit) & 1);
      previous = document;
    }
  }

  done(): Uint8Array {
    const last = this.#filled === 0 ? [] : [this.#byte << (8 - this.#filled)];
    return Uint8Array.from([...this.#bytes, ...last]);
  }
}

const WORD = 32;
/** Bits of a word that hold at least so many after any shift within a byte. */
const SURE = 25;

/** Reads the lists of a `GapWriter` in the order in which they were written. */
export class GapReader {
  readonly #bytes: Uint8Array;
  #at: number;

  /** @param at the bit at which the first list begins */
  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Another reader at the same place. */
  copy(): GapReader {
    return new GapReader(this.#bytes, this.#at);
  }

  skip(bits: number): void {
    this.#at += bits;
  }

  /** The next bits, the first of them highest; at least 25 are right, and zeros follow the end. */
  #ahead(): number {
    const bytes = this.#bytes;
    const from = this.#at >>> 3;
    const word =
      ((bytes[from] ?? 0) << 24) |
      ((bytes[from + 1] ?? 0) << 16) |
      ((bytes[from + 2] ?? 0) << 8) |
      (bytes[from + 3] ?? 0);
    return word << (this.#at & 7);
  }

  #ones(): number {
    let count = 0;
    for (;;) {
      const ones = Math.clz32(~this.#ahead());
      if (ones < SURE) {
        this.#at += ones + 1;
        return count + ones;
      }
      this.#at += SURE;
      count += SURE;
    }
  }

  #plain(bits: number): number {
    if (bits === 0) return 0;
    const value = this.#ahead() >>> (WORD - bits);
    this.#at += bits;
    return value;
  }

  /** @param before the number before the first, -1 at the beginning of a list */
  list(count: number, before: number, plain: number): number[] {
    const documents: number[] = [];
    let previous = before;
    for (let left = count; left > 0; left -= 1) {
      previous += ((this.#ones() << plain) | this.#plain(plain)) + 1;
      documents.push(previous);
    }
    return documents;
  }
}
