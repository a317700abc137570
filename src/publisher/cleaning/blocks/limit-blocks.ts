import type { Content, TableBlock } from '#article/blocks.ts';
import type { DraftBlock } from '../../draft/draft.ts';
import { blockText } from '../../editing/block-text.ts';

const MOST_BLOCKS = 2000;
const MOST_RUNS = 500;

/** A book; each copy of such a text that an import needs would be as large. */
const MOST_CHARACTERS = 250_000;

/** Characters of a paragraph that is split further, and the runs of a part then: each run may be long. */
const LONG = 100_000;
const FEW_RUNS = 5;

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const splitTable = (table: TableBlock): TableBlock => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => ({ ...cell, content: cell.content.slice(0, MOST_RUNS) }))),
});

const splitContent = <Prose extends Extract<DraftBlock, { content: Content }>>(block: Prose): Prose[] => {
  const most = blockText(block).length > LONG ? FEW_RUNS : MOST_RUNS;
  if (block.content.length <= most) return [block];
  return chunks(block.content, most).map((content) => ({ ...block, content }));
};

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
      return splitContent(block);
  }
};

/** The blocks that begin within the bound. */
const withinLength = (blocks: readonly DraftBlock[]): readonly DraftBlock[] => {
  let length = 0;
  return blocks.filter((block) => {
    const begin = length;
    length += blockText(block).length;
    return begin < MOST_CHARACTERS;
  });
};

const isEdgeless = ({ type }: DraftBlock): boolean => type !== 'divider';

/**
 * Blocks within the bounds of the contract: long paragraphs are split, no dividers stand at the ends
 * or beside each other, and what exceeds 2,000 blocks or a quarter of a million characters is cut.
 */
export const limitBlocks = (
  blocks: readonly DraftBlock[],
): { readonly blocks: readonly DraftBlock[]; readonly cut: number } => {
  const tidy = blocks.filter(
    (block, at) => isEdgeless(block) || (blocks[at - 1] !== undefined && blocks[at - 1]?.type !== 'divider'),
  );
  while (tidy.at(-1)?.type === 'divider') tidy.pop();
  const all = tidy.flatMap(splitBlock);
  const kept = withinLength(all.slice(0, MOST_BLOCKS));
  return { blocks: kept, cut: all.length - kept.length };
};
