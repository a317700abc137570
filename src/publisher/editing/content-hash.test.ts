import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { sha256 } from '../testing/sha256.ts';
import { changedFields, contentHash } from './content-hash.ts';

const article = buildArticle({ section: 'science' });

it('is the same for a story that was merely taken a second time', () => {
  const again = buildArticle({
    section: 'science',
    imported: '2026-05-01T00:00:00Z',
    version: 4,
    wordCount: 9,
    hash: 'x',
  });
  expect(contentHash(again, sha256)).toBe(contentHash(article, sha256));
  expect(changedFields(article, again)).toEqual([]);
});

it('differs for any change of what the story says', () => {
  const changed = buildArticle({ headline: 'سرخط دیگر' });
  expect(contentHash(changed, sha256)).not.toBe(contentHash(article, sha256));
  expect(changedFields(article, changed)).toEqual(['headline', 'section']);
});
