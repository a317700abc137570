import type { Block, Content } from '#article/blocks.ts';

/** The characters of a flat run of inlines. */
const contentText = (content: Content): string => content.map(({ t }) => t).join('');

/** What a block says in words; pictures, embeds and dividers say nothing. */
export const blockText = (block: Block): string => {
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
export const bodyText = (body: readonly Block[]): string => body.map(blockText).join('\n');
