import type { Article } from '#article/article.ts';

type Repair = NonNullable<Article['_repair']>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRepair = (value: unknown): value is Repair => isRecord(value) && Array.isArray(value['texts']);

/** What was changed and where, which is enough to show the text as it was received. */
const editsAlone = ({ mode, texts }: Repair): Repair => ({
  mode,
  texts: texts
    .filter(({ edits }) => edits.length > 0)
    .map(({ field, edits }) => ({ field, edits: edits.map(({ offset, from, to }) => ({ offset, from, to })) })),
});

/**
 * A piece of data as its page carries it, without what only publishers and editors read; the file of that data has all
 * of it.
 */
export const documentInPage = (document: unknown): unknown => {
  if (!isRecord(document)) return document;
  const { hash: _hash, _proposedCredit, _repair: repair, ...rest } = document;
  return isRepair(repair) ? { ...rest, _repair: editsAlone(repair) } : rest;
};
