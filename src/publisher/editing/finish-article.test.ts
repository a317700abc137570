import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { sha256 } from '../testing/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import { nameBlocks, sealArticle } from './finish-article.ts';

it('names blocks by their place and leaves names that are there', () => {
  const [first] = persianArticle.body;
  const article = nameBlocks(buildArticle({ body: [{ ...first!, id: 'lead' }, ...persianArticle.body.slice(1)] }));
  expect(article.body.map(({ id }) => id)).toEqual(['lead', 'p2', 'p3', 'p4']);
});

it('counts the words of all blocks', () => {
  expect(sealArticle(buildArticle(), sha256).wordCount).toBe(4);
  expect(sealArticle(persianArticle, sha256).wordCount).toBeGreaterThan(20);
});

it('seals an article with the digest of everything else', () => {
  const { hash, ...rest } = sealArticle(buildArticle({ hash: 'an older one' }), sha256);
  expect(hash).toBe(sha256(canonicalJson(rest)));
});
