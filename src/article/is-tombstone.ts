import type { ArticleDocument, Tombstone } from './article.ts';

/** Whether a document is the stub of a withdrawn article. */
export const isTombstone = (document: ArticleDocument): document is Tombstone => document.status === 'canceled';
