import type { Block } from '#article/blocks.ts';
import { EmbedCard } from './embed-card.tsx';
import { Figure } from './figure.tsx';
import { InlineContent } from './inline-content.tsx';
import { ListBlockView } from './list-block.tsx';
import { TableView } from './table-view.tsx';
import styles from './body.module.css';
import apart from './set-apart.module.css';

const BlockView = ({ block, first }: { block: Block; first: boolean }) => {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={block.id} dir={block.dir} lang={block.lang}>
          <InlineContent content={block.content} />
        </p>
      );
    case 'quote':
      return (
        <blockquote id={block.id} dir={block.dir} lang={block.lang} className={apart.quotation}>
          <p>
            <InlineContent content={block.content} />
          </p>
        </blockquote>
      );
    case 'preformatted':
      return (
        // Focusable, because a keyboard must be able to scroll long lines.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region
        <pre id={block.id} dir={block.dir ?? 'ltr'} lang={block.lang} className={apart.preformatted} tabIndex={0}>
          <InlineContent content={block.content} />
        </pre>
      );
    case 'heading':
      return <HeadingView block={block} />;
    case 'list':
      return <ListBlockView block={block} />;
    case 'image':
      return <Figure image={block} first={first} />;
    case 'embed':
      return <EmbedCard embed={block} />;
    case 'divider':
      return <hr className={apart.divider} />;
    case 'table':
      return <TableView table={block} />;
  }
};

const HeadingView = ({ block }: { block: Extract<Block, { type: 'heading' }> }) => {
  const Tag = ({ 2: 'h2', 3: 'h3', 4: 'h4' } as const)[block.level];
  return (
    <Tag id={block.id} dir={block.dir} lang={block.lang} className={apart.heading}>
      <InlineContent content={block.content} />
    </Tag>
  );
};

/** The text of an article, each block in its own language and direction. */
export const Body = ({ blocks }: { blocks: readonly Block[] }) => (
  <div className={styles.body}>
    {blocks.map((block, at) => (
      <BlockView key={at} block={block} first={at === 0} />
    ))}
  </div>
);
