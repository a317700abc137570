import type { TableBlock, TableCell } from '#article/blocks.ts';
import { useInterface } from '../interface/interface-context.ts';
import { InlineContent } from './inline-content.tsx';
import styles from './table-view.module.css';

const Cell = ({ cell, scope }: { cell: TableCell; scope: 'col' | 'row' }) => {
  const spans = { colSpan: cell.colSpan, rowSpan: cell.rowSpan };
  return cell.header === true ? (
    <th scope={scope} {...spans}>
      <InlineContent content={cell.content} />
    </th>
  ) : (
    <td {...spans}>
      <InlineContent content={cell.content} />
    </td>
  );
};

/** A table scrolls inside its own frame; the frame takes the keyboard's focus so that it can. */
export const TableView = ({ table }: { table: TableBlock }) => {
  const { t } = useInterface();
  return (
    <div
      id={table.id}
      className={styles.frame}
      dir={table.dir}
      lang={table.lang}
      role="region"
      aria-label={t('article.tableScroll')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must take focus
      tabIndex={0}
    >
      <table className={styles.table}>
        {table.caption !== undefined && table.caption.length > 0 && (
          <caption>
            <InlineContent content={table.caption} />
          </caption>
        )}
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, place) => (
                <Cell key={place} cell={cell} scope={at === 0 ? 'col' : 'row'} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
