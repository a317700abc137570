import type { TableBlock, TableCell } from '#article/blocks.ts';
import type { DraftBlock } from '../../draft/draft.ts';
import { placeClaims } from './block-sink.ts';
import { attribute, elementsWithin, isElement } from '../html-tree.ts';
import type { HtmlElement } from '../html-tree.ts';
import { collectRuns, placeWithin, walkBlock } from './walk-html.ts';
import type { Handler, Scope } from './walk-html.ts';

const MOST_ROWS = 2000;
const MOST_CELLS = 100;

const rowsOf = (table: HtmlElement): HtmlElement[] =>
  table.childNodes
    .filter(isElement)
    .flatMap((child) => (/^t(?:head|body|foot)$/.test(child.tagName) ? child.childNodes.filter(isElement) : [child]))
    .filter(({ tagName }) => tagName === 'tr');

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName));

const STRUCTURE = /^(?:table|h[1-6]|ul|ol|blockquote|figure|pre|hr)$/;

/** Old pages lay out whole stories with tables: those are read as if the cells were paragraphs. */
const isLayout = (table: HtmlElement, rows: readonly HtmlElement[]): boolean =>
  /^(?:presentation|none)$/.test(attribute(table, 'role') ?? '') ||
  rows.length < 2 ||
  rows.every((row) => cellsOf(row).length < 2) ||
  elementsWithin(table, ({ tagName }) => STRUCTURE.test(tagName)).length > 0;

const spanOf = (cell: HtmlElement, name: string): number | undefined => {
  const span = Number.parseInt(attribute(cell, name) ?? '', 10);
  return span > 1 && span <= 100 ? span : undefined;
};

const cellOf = (cell: HtmlElement, scope: Scope, outside: DraftBlock[]): TableCell => {
  const collected = collectRuns(cell.childNodes, scope);
  outside.push(...collected.outside);
  const colSpan = spanOf(cell, 'colspan');
  const rowSpan = spanOf(cell, 'rowspan');
  return {
    content: collected.content,
    ...(cell.tagName === 'th' && { header: true }),
    ...(colSpan !== undefined && { colSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
  };
};

const hasContent = (row: readonly TableCell[]): boolean => row.some(({ content }) => content.length > 0);

/** A table of data becomes a block, with the pictures of its cells after it. */
export const walkTable: Handler = (table, scope) => {
  const rows = rowsOf(table);
  const place = placeWithin(table, scope.place);
  if (isLayout(table, rows)) {
    walkBlock(table, scope, place);
    return;
  }
  scope.sink.edge(scope.place);
  const outside: DraftBlock[] = [];
  const captions = table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
  const caption = collectRuns(
    captions.flatMap(({ childNodes }) => childNodes),
    scope,
  ).content;
  const block: TableBlock = {
    type: 'table',
    ...placeClaims(place),
    ...(caption.length > 0 && { caption }),
    rows: rows
      .slice(0, MOST_ROWS)
      .map((row) =>
        cellsOf(row)
          .slice(0, MOST_CELLS)
          .map((cell) => cellOf(cell, scope, outside)),
      )
      .filter(hasContent),
  };
  if (block.rows.length > 0) scope.sink.push(block);
  for (const other of outside) scope.sink.push(other);
};
