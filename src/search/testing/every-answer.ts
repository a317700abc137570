import type { Hit } from '../query/search-query.ts';
import type { SearchSession } from '../query/search-session.ts';

/** All answers of a session, tier after tier, for tests. */
export const everyAnswer = async (session: SearchSession): Promise<Hit[]> => {
  const all: Hit[] = [];
  for (let hits = await session.next(1000); hits.length > 0; hits = await session.next(1000)) all.push(...hits);
  return all;
};
