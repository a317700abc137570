import type { Block, Content } from '#article/blocks.ts';

/** The characters of a flat run of inlines. */
const contentText = (content: Content): string => content.map(({ t }) => t).join('');

/** A block of an article or of a draft, whose pictures are of another shape. */
type Said = Exclude<Block, { type: 'image' }> | { readonly type: 'image' };

/** What a block says in words; pictures, embeds and dividers say nothing. */
export const blockText = (block: Said): string => {
  switch (block.type) {
    case 'list':
      return block.items.map(contentText).join('\n');
    case 'table':
      return block.rows.flatMap((row) => row.map(({ content }) => contentText(content))).join('\n');
    case 'image':
    case 'embed':
    case 'divider':
      return '';
    default:
      return contentText(block.content);
  }
};

/** The words of a whole body, a line for each block. */
export const bodyText = (body: readonly Said[]): string => body.map(blockText).join('\n');
