import type { Tombstone } from '../article.ts';

/** What stays of an article whose source took it back. */
export const withdrawnArticle: Tombstone = {
  schema: 'article/1.0',
  id: 'c2d4e6f8g0h2',
  uri: 'tag:example.org,2026:withdrawn',
  version: 3,
  status: 'canceled',
  removed: { at: '2026-03-22T10:00:00Z', reason: 'source-withdrew', note: 'به درخواست منبع برداشته شد.' },
};
