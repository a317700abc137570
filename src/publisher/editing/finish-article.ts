import type { Article } from '#article/article.ts';
import type { Block } from '#article/blocks.ts';
import { countWords } from '#text/count-words.ts';
import type { Sha256 } from './article-id.ts';
import { bodyText } from './block-text.ts';
import { canonicalJson } from './canonical-json.ts';

/** Links and reading positions point at blocks; an ordinal stays right when wording is corrected. */
const named = (block: Block, at: number): Block =>
  block.id === undefined ? { ...block, id: `p${String(at + 1)}` } : block;

/** Sets the hash of an article: SHA-256 of its canonical JSON without the hash itself. */
export const sealArticle = ({ hash: _, ...article }: Article, sha256: Sha256): Article => ({
  ...article,
  hash: sha256(canonicalJson(article)),
});

/** Adds what can be derived from an article: ids of its blocks and the number of its words. */
export const finishArticle = (article: Article): Article => ({
  ...article,
  body: article.body.map(named),
  wordCount: countWords(bodyText(article.body), article.language),
});
