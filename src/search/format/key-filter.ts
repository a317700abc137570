/** Bits for each key, and how many of them a key sets. More bits, fewer keys taken for known that are not. */
type Size = { readonly bits: number; readonly hashes: number };

/** One key in a hundred is taken for known that is not. */
export const ONE_IN_A_HUNDRED: Size = { bits: 10, hashes: 6 };
/** One key in seven is. */
export const ONE_IN_SEVEN: Size = { bits: 4, hashes: 3 };

const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x5bd1e995) >>> 0;
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
};

/** Double hashing: two hashes stand for all, as Kirsch and Mitzenmacher showed they may. */
const positions = (key: string, room: number, hashes: number): number[] => {
  const first = hash(key, 0x9747b28c);
  const second = hash(key, 0x1b873593) | 1;
  return Array.from({ length: hashes }, (_, at) => ((first + Math.imul(at, second)) >>> 0) % room);
};

/**
 * A Bloom filter: which keys have been seen, in a few bits each. It may take a key for known that is
 * not, never the other way round.
 */
export class KeyFilter {
  readonly #bits: Uint8Array;
  readonly #hashes: number;

  private constructor(bits: Uint8Array, { hashes }: Size) {
    this.#bits = bits;
    this.#hashes = hashes;
  }

  static of(keys: ReadonlySet<string>, size: Size): KeyFilter {
    const bits = new Uint8Array(Math.ceil((keys.size * size.bits) / 8) + 1);
    for (const key of keys) {
      for (const at of positions(key, bits.length * 8, size.hashes))
        bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
    }
    return new KeyFilter(bits, size);
  }

  static read(bytes: Uint8Array, size: Size): KeyFilter {
    return new KeyFilter(bytes, size);
  }

  /** What `text` made. */
  static fromText(text: string, size: Size): KeyFilter {
    const bytes = text.match(/../g) ?? [];
    return new KeyFilter(
      Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)),
      size,
    );
  }

  has(key: string): boolean {
    const room = this.#bits.length * 8;
    return positions(key, room, this.#hashes).every((at) => ((this.#bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0);
  }

  done(): Uint8Array {
    return this.#bits;
  }

  /** The filter for a file of JSON, two digits to a byte: they compress to hardly more than the bytes. */
  text(): string {
    return Array.from(this.#bits, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
