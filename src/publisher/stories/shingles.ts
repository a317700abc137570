/** Letters of a shingle: three or four words, wherever a writer parts them. */
const SIZE = 16;

const FACTOR = 0x01000193;

/** `FACTOR` to the power of `SIZE`: what the letter that leaves had been multiplied by. */
const LEAVING = Array.from({ length: SIZE }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

/** Spreads what differs in a few bits over all of them (the last steps of MurmurHash3). */
const mixed = (hash: number): number => {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (most ^ (most >>> 16)) >>> 0;
};

/** The 32-bit hashes of all runs of sixteen letters, in order; a shorter text is one run. */
export const shingleHashes = (letters: Uint16Array): Uint32Array => {
  const { length } = letters;
  const hashes = new Uint32Array(Math.min(length, Math.max(1, length - SIZE + 1)));
  let rolling = 0;
  for (let at = 0; at < length && at < SIZE; at += 1) rolling = (Math.imul(rolling, FACTOR) + (letters[at] ?? 0)) | 0;
  if (length > 0) hashes[0] = mixed(rolling);
  for (let at = SIZE; at < length; at += 1) {
    const leaving = Math.imul(letters[at - SIZE] ?? 0, LEAVING);
    rolling = (Math.imul(rolling, FACTOR) + (letters[at] ?? 0) - leaving) | 0;
    hashes[at - SIZE + 1] = mixed(rolling);
  }
  return hashes;
};

/** How much two texts have in common: shared shingles by all shingles (Jaccard), from 0 to 1. */
export const likeness = (one: Uint16Array, other: Uint16Array): number => {
  const [left, right] = [new Set(shingleHashes(one)), new Set(shingleHashes(other))];
  let shared = 0;
  for (const hash of left) if (right.has(hash)) shared += 1;
  return shared / (left.size + right.size - shared);
};
