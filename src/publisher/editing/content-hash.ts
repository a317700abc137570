import type { Article } from '#article/article.ts';
import { asReceived } from '#article/repair/as-received.ts';
import type { Sha256 } from './article-id.ts';
import { canonicalJson } from './canonical-json.ts';

/** Written by us on the way in; a story is not another story because of them. */
const DERIVED = new Set([
  'version',
  'versionCreated',
  'history',
  'imported',
  'hash',
  'wordCount',
  '_source',
  '_also',
  '_proposedCredit',
  '_repair',
]);

/** Fields that tell what a story says, not how it came to us. */
const contentFields = (article: Article): [string, unknown][] =>
  Object.entries(article).filter(([field]) => !DERIVED.has(field));

/**
 * Digest of what a source sent: equal for a story that was merely taken a second time, also when its
 * text is mended otherwise than it was before.
 */
export const contentHash = (article: Article, sha256: Sha256): string =>
  sha256(canonicalJson(Object.fromEntries(contentFields(asReceived(article)))));

/** Names of the fields in which two versions differ, sorted. */
export const changedFields = (before: Article, after: Article): string[] => {
  const old = new Map(contentFields(before).map(([field, value]) => [field, canonicalJson(value)]));
  const fresh = new Map(contentFields(after).map(([field, value]) => [field, canonicalJson(value)]));
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((field) => old.get(field) !== fresh.get(field)).sort();
};
