import { isTombstone } from '#article/is-tombstone.ts';
import type { Article, ArticleDocument, HistoryEntry, Tombstone } from '#article/article.ts';
import { changedFields, contentHash } from '../editing/content-hash.ts';
import { sealArticle } from '../editing/finish-article.ts';
import { isOtherStory } from '../stories/is-other-story.ts';
import type { Desk, Outcome, StoredRecord } from './store.ts';

/** What the store holds under an arriving document's id or URI. */
export type Known = Pick<StoredRecord, 'id' | 'uri' | 'source' | 'taken' | 'lifted'> & {
  readonly document: ArticleDocument;
};

/** What to do with an arriving document; `write` is absent when the store stays as it is. */
export type Settlement = {
  readonly outcome: Outcome;
  readonly write?: { readonly document: ArticleDocument; readonly taken: string | null };
};

const refused = (id: string, field: string, message: string): Settlement => ({
  outcome: { kind: 'refused', id, field, message },
});

/** The history of a source that keeps one is believed; else an update is written down here. */
const revised = (before: Article, after: Article, now: string): Article => {
  const { imported } = before;
  const told = after.history?.some(({ version }) => version === after.version) ?? false;
  if (after.version > before.version && told) return { ...after, imported };
  const version = Math.max(before.version + 1, after.version);
  const entry: HistoryEntry = { version, at: now, kind: 'update', fields: changedFields(before, after) };
  return { ...after, imported, version, history: [...(before.history ?? []), entry] };
};

/** Its version is newer than that of the stub, so that whoever holds the stub knows better. */
const returned = (stub: Tombstone, after: Article, now: string): Article => {
  const version = Math.max(stub.version + 1, after.version);
  return { ...after, version, history: [...(after.history ?? []), { version, at: now, kind: 'published' }] };
};

const settleTombstone = (known: Known | undefined, arriving: Tombstone): Settlement => {
  if (known === undefined)
    return { outcome: { kind: 'withdrawn', id: arriving.id }, write: { document: arriving, taken: null } };
  const { id, uri, document, taken } = known;
  if (isTombstone(document) && known.lifted) return { outcome: { kind: 'withdrawn', id }, write: { document, taken } };
  if (isTombstone(document)) return { outcome: { kind: 'unchanged', id } };
  const version = Math.max(arriving.version, document.version + 1);
  return { outcome: { kind: 'withdrawn', id }, write: { document: { ...arriving, id, uri, version }, taken } };
};

/** What keeps an arriving article from being the known one. */
const impostor = (known: Known, arriving: Article, desk: Desk): Settlement | undefined => {
  const { id, source } = known;
  if (id !== arriving.id) return refused(arriving.id, 'uri', `already belongs to article ${id}`);
  if (known.uri !== arriving.uri) return refused(id, 'id', `already belongs to ${known.uri}`);
  if (isTombstone(known.document) && !known.lifted) return { outcome: { kind: 'kept-out', id } };
  if (source !== null && desk.sourceOf(source) !== desk.sourceOf(arriving.credit[0].name))
    return refused(id, 'credit', `names another source than "${source}", to which this article belongs`);
  return undefined;
};

/** A source that keeps a history, or a person, may turn an article into another story; a feed that reuses ids may not. */
const isReused = (before: Article, arriving: Article, desk: Desk): boolean =>
  desk.approved !== true && arriving.version <= before.version && isOtherStory(before, arriving);

const settleChange = (known: Known, arriving: Article, desk: Desk): Settlement => {
  const { id, document } = known;
  const refusal = impostor(known, arriving, desk);
  if (refusal !== undefined) return refusal;
  const taken = contentHash(arriving, desk.sha256);
  if (isTombstone(document)) {
    const article = sealArticle(returned(document, arriving, desk.now), desk.sha256);
    return { outcome: { kind: 'restored', id }, write: { document: article, taken } };
  }
  if (taken === known.taken) return { outcome: { kind: 'unchanged', id } };
  if (isReused(document, arriving, desk)) return { outcome: { kind: 'other-story', id } };
  const article = sealArticle(revised(document, arriving, desk.now), desk.sha256);
  return { outcome: { kind: 'changed', id }, write: { document: article, taken } };
};

/**
 * Decides what an arriving document does to the store: a withdrawal wins over everything later, a
 * source changes only its own articles, and what was seen before changes nothing.
 *
 * @param known what the store holds under the same id or URI
 */
export const settle = (known: Known | undefined, arriving: ArticleDocument, desk: Desk): Settlement => {
  if (isTombstone(arriving)) return settleTombstone(known, arriving);
  if (known !== undefined) return settleChange(known, arriving, desk);
  return {
    outcome: { kind: 'added', id: arriving.id },
    write: { document: sealArticle(arriving, desk.sha256), taken: contentHash(arriving, desk.sha256) },
  };
};
