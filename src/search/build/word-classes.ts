import { loose } from '#text/folding/loose.ts';
import type { WordClass } from '../format/term-shard.ts';
import type { Draft } from './draft.ts';

/** Members beyond these are rare forms; leaving them out keeps the widest search affordable. */
const MOST_MEMBERS = 32;

/**
 * The class table: for each dictionary form, which terms are forms of it. Terms whose loose key is
 * the dictionary form itself are found without it and are left out.
 */
export const wordClasses = ({ postings, lemmas }: Draft): WordClass[] => {
  const members = new Map<string, string[]>();
  for (const [term, keys] of lemmas) {
    for (const key of keys) {
      const list = members.get(key);
      if (list === undefined) members.set(key, [term]);
      else list.push(term);
    }
  }
  const count = (term: string): number => postings.get(term)?.length ?? 0;
  return [...members]
    .map(([key, terms]) => ({
      key,
      members: terms
        .filter((term) => loose(term) !== key)
        .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
        .slice(0, MOST_MEMBERS),
    }))
    .filter((each) => each.members.length > 0);
};
