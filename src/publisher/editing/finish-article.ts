import type { Article } from '#article/article.ts';
import type { Block } from '#article/blocks.ts';
import { countWords } from '#text/count-words.ts';
import type { Sha256 } from './article-id.ts';
import { bodyText } from './block-text.ts';
import { canonicalJson } from './canonical-json.ts';

const named = (block: Block, at: number): Block =>
  block.id === undefined ? { ...block, id: `p${String(at + 1)}` } : block;

/** Links and reading positions point at blocks; an ordinal stays right when wording is corrected. */
export const nameBlocks = (article: Article): Article => ({ ...article, body: article.body.map(named) });

/**
 * Adds what is derived from a version of an article: the number of its words and its hash, SHA-256 of
 * the canonical JSON without the hash itself.
 */
export const sealArticle = (article: Article, sha256: Sha256): Article => {
  const wordCount = countWords(bodyText(article.body), article.language);
  const counted = { ...article, wordCount, hash: undefined };
  return { ...counted, hash: sha256(canonicalJson(counted)) };
};
