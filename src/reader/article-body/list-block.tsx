import type { ListBlock } from '#article/blocks.ts';
import { InlineContent } from './inline-content.tsx';
import styles from './list-block.module.css';

/** Numbers of an ordered list are in the digits of the text's language, by its CSS counter style. */
export const ListBlockView = ({ block }: { block: ListBlock }) => {
  const List = block.ordered === true ? 'ol' : 'ul';
  return (
    <List id={block.id} dir={block.dir} lang={block.lang} className={styles.list}>
      {block.items.map((item, at) => (
        <li key={at}>
          <InlineContent content={item} />
        </li>
      ))}
    </List>
  );
};
