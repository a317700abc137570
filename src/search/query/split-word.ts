import { spellingsIn } from './search-index.ts';
import type { IndexReader } from './index-reader.ts';

const SHORTEST_WHOLE = 6;
const SHORTEST_HALF = 2;

const countIn = async (reader: IndexReader, key: string): Promise<number> =>
  (await spellingsIn(reader, key)).reduce((sum, { count }) => sum + count, 0);

/**
 * The two words that an unknown one most likely runs together: both must be in the index, and the
 * pair whose rarer word is the most frequent wins. Long words only.
 */
export const splitWord = async (reader: IndexReader, key: string): Promise<readonly string[] | undefined> => {
  if (key.length < SHORTEST_WHOLE) return undefined;
  let best: readonly string[] | undefined;
  let bestCount = 0;
  for (let at = key.length - SHORTEST_HALF; at >= SHORTEST_HALF; at -= 1) {
    const [first, second] = [key.slice(0, at), key.slice(at)];
    const firstCount = await countIn(reader, first);
    if (firstCount <= bestCount) continue;
    const count = Math.min(firstCount, await countIn(reader, second));
    if (count > bestCount) [best, bestCount] = [[first, second], count];
  }
  return best;
};
