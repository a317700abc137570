import type { TableBlock } from '#article/blocks.ts';
import type { DraftBlock } from '../../draft/draft.ts';

const MOST_BLOCKS = 2000;
const MOST_RUNS = 500;

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const splitTable = (table: TableBlock): TableBlock => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => ({ ...cell, content: cell.content.slice(0, MOST_RUNS) }))),
});

const splitBlock = (block: DraftBlock): DraftBlock[] => {
  switch (block.type) {
    case 'list':
      return [{ ...block, items: block.items.flatMap((item) => chunks(item, MOST_RUNS)).slice(0, MOST_RUNS) }];
    case 'table':
      return [splitTable(block)];
    case 'image':
      return [{ ...block, caption: block.caption?.slice(0, MOST_RUNS) }];
    case 'embed':
    case 'divider':
      return [block];
    default:
      if (block.content.length <= MOST_RUNS) return [block];
      return chunks(block.content, MOST_RUNS).map((content) => ({ ...block, content }));
  }
};

const isEdgeless = ({ type }: DraftBlock): boolean => type !== 'divider';

/**
 * Blocks within the bounds of the contract: long paragraphs are split, no dividers stand at the ends
 * or beside each other, and what exceeds 2,000 blocks is cut.
 */
export const limitBlocks = (
  blocks: readonly DraftBlock[],
): { readonly blocks: readonly DraftBlock[]; readonly cut: number } => {
  const tidy = blocks.filter(
    (block, at) => isEdgeless(block) || (blocks[at - 1] !== undefined && blocks[at - 1]?.type !== 'divider'),
  );
  while (tidy.at(-1)?.type === 'divider') tidy.pop();
  const all = tidy.flatMap(splitBlock);
  return { blocks: all.slice(0, MOST_BLOCKS), cut: Math.max(0, all.length - MOST_BLOCKS) };
};
