import { loose } from '#text/folding/loose.ts';
import { KeyFilter, ONE_IN_SEVEN } from '../format/key-filter.ts';
import { ALONE, deciding, FIRST_LETTERS, shardOf, type Spread } from '../format/shard-of.ts';

/** A loose key and about how many bytes lie under it. */
export type Weight = { readonly key: string; readonly bytes: number };

const LONGEST = 9;
/** So many times the target may lie under one beginning. */
const CROWDED = 4;
/** With so many bytes of its own a word is no company for others: who asks for them would fetch it in vain. */
const HEAVY_BYTES = 1500;

/** The loose keys under which so many bytes lie, whatever the spelling, with `ALONE` after each. */
const heavyAlone = (weights: readonly Weight[]): string[] => {
  const sums = new Map<string, number>();
  for (const { key, bytes } of weights) sums.set(key, (sums.get(key) ?? 0) + bytes);
  return [...sums].filter(([, bytes]) => bytes > HEAVY_BYTES).map(([key]) => key + ALONE);
};

const tooHeavy = (weights: readonly Weight[], deep: ReadonlySet<string>, limit: number): string[] => {
  const sums = new Map<string, number>();
  for (const { key, bytes } of weights) {
    const prefix = deciding(key, deep);
    if (prefix.length < key.length) sums.set(prefix, (sums.get(prefix) ?? 0) + bytes);
  }
  return [...sums].filter(([prefix, bytes]) => bytes > limit && prefix.length < LONGEST).map(([prefix]) => prefix);
};

/**
 * Chooses how terms spread over shards of about `target` bytes: the number of shards, which words lie
 * alone, and which beginnings of words are so common that they must be told apart by a further letter. The
 * manifest says so in few bits, since every search fetches it: some are told apart or alone that need not be.
 */
export const spreadTerms = (weights: readonly Weight[], target: number): Spread & { readonly deep: KeyFilter } => {
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  const deep = new Set(heavyAlone(weights));
  const limit = target * CROWDED;
  for (let heavy = tooHeavy(weights, deep, limit); heavy.length > 0; heavy = tooHeavy(weights, deep, limit)) {
    for (const prefix of heavy) deep.add(prefix);
  }
  return { shards: Math.max(1, Math.ceil(total / target)), deep: KeyFilter.of(deep, ONE_IN_SEVEN) };
};

/** Of how many words one that is written as one may consist, besides the first. */
const MOST_OTHERS = 2;

const consistsOf = (text: string, keys: ReadonlySet<string>, most: number): boolean =>
  keys.has(loose(text)) ||
  (most > 1 &&
    Array.from(text).some(
      (_, at) => at > 0 && keys.has(loose(text.slice(0, at))) && consistsOf(text.slice(at), keys, most - 1),
    ));

/**
 * For each shard the loose keys elsewhere that consist of a word that lies there and of others: who asks for
 * neighbours learns beside the first whether they may be known as one.
 */
export const joinedElsewhere = (keys: ReadonlySet<string>, spread: Spread): Map<number, Set<string>> => {
  const joined = new Map<number, Set<string>>();
  for (const key of keys) {
    const own = shardOf(key, spread);
    for (let length = FIRST_LETTERS; length < key.length; length += 1) {
      const first = key.slice(0, length);
      const home = keys.has(first) ? shardOf(first, spread) : own;
      if (home === own || !consistsOf(key.slice(length), keys, MOST_OTHERS)) continue;
      joined.set(home, (joined.get(home) ?? new Set()).add(key));
    }
  }
  return joined;
};
