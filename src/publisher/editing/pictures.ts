import type { Article } from '#article/article.ts';
import type { Block, ImageBlock } from '#article/blocks.ts';

/** One picture an article shows, and the field that names it. */
export type PictureUse = { readonly image: ImageBlock; readonly field: string };

/** The pictures of an article, the lead first. */
export const picturesOf = ({ lead, body }: Article): PictureUse[] => [
  ...(lead === undefined ? [] : [{ image: lead, field: 'lead.src' }]),
  ...body.flatMap((block, at) => (block.type === 'image' ? [{ image: block, field: `body[${at}].src` }] : [])),
];

/**
 * The article with other pictures in the places of its own.
 *
 * @param change undefined leaves a picture out: a block that shows nothing tells nothing
 */
export const withPictures = (
  { lead, ...rest }: Article,
  change: (image: ImageBlock) => ImageBlock | undefined,
): Article => {
  const body = rest.body.flatMap((block): Block | Block[] => (block.type === 'image' ? (change(block) ?? []) : block));
  const changed = lead && change(lead);
  return { ...rest, body, ...(changed && { lead: changed }) };
};
