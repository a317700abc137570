import type { Content } from '#article/blocks.ts';
import type { Direction } from '#text/direction.ts';
import type { DraftBlock } from '../../draft/draft.ts';
import { InlineBuffer } from './inline-buffer.ts';

/** The kind of block the text at hand belongs to, with what its ancestors say of it. */
export type Place = {
  readonly type: 'paragraph' | 'quote' | 'heading';
  readonly level?: 2 | 3 | 4 | undefined;
  readonly dir?: Direction | undefined;
  readonly lang?: string | undefined;
};

/** What a place claims of the block in it. */
export const placeClaims = ({ dir, lang }: Place): { dir?: Direction; lang?: string } => ({
  ...(dir !== undefined && { dir }),
  ...(lang !== undefined && { lang }),
});

const textBlock = (place: Place, content: Content): DraftBlock =>
  place.type === 'heading'
    ? { type: 'heading', level: place.level ?? 3, ...placeClaims(place), content }
    : { type: place.type, ...placeClaims(place), content };

/**
 * Where the walk puts what it finds. A body closes a block at every edge; a place that holds only
 * runs (a list item, a cell, a caption) breaks the line there instead and hands blocks outside.
 */
export class BlockSink {
  readonly buffer: InlineBuffer;
  private readonly blocks: DraftBlock[] = [];
  private waiting: DraftBlock[] = [];
  private readonly runsOnly: boolean;

  constructor(kind: 'body' | 'runs' | 'verbatim' = 'body') {
    this.runsOnly = kind !== 'body';
    this.buffer = new InlineBuffer(kind === 'verbatim');
  }

  /** @param place of the text gathered so far */
  edge(place: Place): void {
    if (this.runsOnly) {
      this.buffer.edge();
      return;
    }
    const content = this.buffer.take();
    if (content.length > 0) this.blocks.push(textBlock(place, content));
    this.blocks.push(...this.waiting);
    this.waiting = [];
  }

  /** A block that is not text. Amid a paragraph it waits for the end, so that sentences stay whole. */
  push(block: DraftBlock): void {
    if (this.buffer.hasText) this.waiting.push(block);
    else this.blocks.push(block);
  }

  /** All blocks; of a place that holds only runs, those that could not stay inside. */
  take(): DraftBlock[] {
    return [...this.blocks, ...this.waiting];
  }
}
