import type { Article } from '#article/article.ts';
import type { Block } from '#article/blocks.ts';

/** One picture an article shows: its address and the field that names it. */
export type PictureUse = { readonly src: string; readonly field: string };

/** The pictures of an article, the lead first. */
export const picturesOf = ({ lead, body }: Article): PictureUse[] => [
  ...(lead === undefined ? [] : [{ src: lead.src, field: 'lead.src' }]),
  ...body.flatMap((block, at) => (block.type === 'image' ? [{ src: block.src, field: `body[${at}].src` }] : [])),
];

/** The article without the pictures that are not to be had: a block that shows nothing tells nothing. */
export const withoutPictures = (article: Article, missing: ReadonlySet<string>): Article => {
  const isShown = (block: Block): boolean => block.type !== 'image' || !missing.has(block.src);
  const { lead, ...rest } = article;
  const shown = { ...rest, body: article.body.filter(isShown) };
  return lead === undefined || missing.has(lead.src) ? shown : { ...shown, lead };
};
