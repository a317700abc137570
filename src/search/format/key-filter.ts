const BITS_PER_KEY = 10;
const HASHES = 6;

const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x5bd1e995) >>> 0;
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
};

/** Double hashing: two hashes stand for all, as Kirsch and Mitzenmacher showed they may. */
const positions = (key: string, size: number): number[] => {
  const first = hash(key, 0x9747b28c);
  const second = hash(key, 0x1b873593) | 1;
  return Array.from({ length: HASHES }, (_, at) => ((first + Math.imul(at, second)) >>> 0) % size);
};

/**
 * A Bloom filter: which keys an index has seen, in ten bits each. It may take one key in a hundred
 * for known that is not, never the other way round; for evidence that is good enough.
 */
export class KeyFilter {
  readonly #bits: Uint8Array;

  private constructor(bits: Uint8Array) {
    this.#bits = bits;
  }

  static of(keys: ReadonlySet<string>): KeyFilter {
    const bits = new Uint8Array(Math.ceil((keys.size * BITS_PER_KEY) / 8) + 1);
    for (const key of keys) {
      for (const at of positions(key, bits.length * 8)) bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
    }
    return new KeyFilter(bits);
  }

  static read(bytes: Uint8Array): KeyFilter {
    return new KeyFilter(bytes);
  }

  has(key: string): boolean {
    return positions(key, this.#bits.length * 8).every((at) => ((this.#bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0);
  }

  done(): Uint8Array {
    return this.#bits;
  }
}
