import type { Article, ArticleDocument, Tombstone } from './article.ts';
import type { Block, Inline } from './blocks.ts';
import type { ListName } from './edition.ts';

/** Checked by the compiler alone: each expected error must be one, or the build fails. */
declare const article: Article;
declare const tombstone: Tombstone;
declare const document: ArticleDocument;

export const whole: Article = { ...article, credit: [{ name: 'دفتر نمونه', role: 'originator' }] };

// @ts-expect-error -- an article without a source credit must not compile
export const uncredited: Article = { ...article, credit: [] };

// @ts-expect-error -- the same, with the field left out
export const unnamed: Article = { ...article, credit: undefined };

// @ts-expect-error -- a tombstone holds no content
export const talkative: Tombstone = { ...tombstone, headline: 'عنوان' } satisfies Tombstone;

// @ts-expect-error -- a document may be a tombstone, which has no headline
export const unread = document.headline;

export const headlineOf = (read: ArticleDocument): string | undefined =>
  read.status === 'canceled' ? undefined : read.headline;

// @ts-expect-error -- HTML is not a block
export const html: Block = { type: 'html', html: '<p>' };

// @ts-expect-error -- runs are flat
export const nested: Inline = { t: 'الف', content: [] };

// @ts-expect-error -- a list of a source has no language
export const list: ListName = { kind: 'source', slug: 'a', language: 'fa' };

// @ts-expect-error -- every kind of block has to be met: an embed is missing here
export const met: Record<Block['type'], true> = {
  paragraph: true,
  quote: true,
  preformatted: true,
  heading: true,
  list: true,
  image: true,
  divider: true,
  table: true,
};
