import type { Article } from '#article/article.ts';

/** When the text last changed as far as anybody said, RFC 3339 in UTC; undefined where nobody did. */
export const lastChange = ({ versionCreated, history = [] }: Article): string | undefined => {
  const times = history.filter(({ kind }) => kind !== 'published').map(({ at }) => at);
  if (versionCreated !== undefined) times.push(versionCreated);
  return times.sort().at(-1);
};
