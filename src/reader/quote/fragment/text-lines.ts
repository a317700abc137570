import type { Place, Stretch } from './stretch.ts';

/** A part of a text node that stands in a line. */
type Piece = { readonly node: Text; readonly offset: number; readonly length: number; readonly at: number };

/** The text of a paragraph, a list item or a table cell, or between two line breaks inside one. */
export type TextLine = { readonly text: string; readonly pieces: readonly Piece[] };

/** Elements whose text stands on lines of its own, as text fragments see it. */
const BLOCKS = 'p,li,h2,h3,h4,pre,td,th,caption,figcaption';

type Run = Omit<Piece, 'at' | 'length'> & { readonly text: string };

/** A text node as it stands on lines: whole, or cut at the line ends a `pre` keeps. */
const runsOf = (node: Text, block: Element | null): Run[] => {
  if (block?.localName !== 'pre') return [{ node, offset: 0, text: node.data }];
  let offset = 0;
  return node.data.split('\n').map((text) => {
    const run = { node, offset, text };
    offset += text.length + 1;
    return run;
  });
};

/** The text inside an element, line by line in reading order. */
export const linesOf = (root: Element): TextLine[] => {
  const lines: { text: string; pieces: Piece[] }[] = [];
  let block: Element | null | undefined;
  const begin = (): void => {
    lines.push({ text: '', pieces: [] });
  };
  const put = ({ node, offset, text }: Run): void => {
    const line = lines.at(-1);
    line?.pieces.push({ node, offset, length: text.length, at: line.text.length });
    if (line !== undefined) line.text += text;
  };
  const read = (node: Text): void => {
    const around = node.parentElement?.closest(BLOCKS) ?? null;
    if (around !== block) begin();
    block = around;
    for (const [nth, run] of runsOf(node, around).entries()) {
      if (nth > 0) begin();
      if (run.text !== '') put(run);
    }
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) read(node);
    else if (node.nodeName === 'BR') begin();
  }
  return lines.filter(({ text }) => text.trim() !== '');
};

/** The part of a piece that lies in a range, in units of its line; undefined when none does. */
const covered = ({ node, offset, length, at }: Piece, range: Range): { from: number; to: number } | undefined => {
  if (!range.intersectsNode(node)) return undefined;
  const first = node === range.startContainer ? range.startOffset : 0;
  const last = node === range.endContainer ? range.endOffset : node.length;
  const from = Math.max(first - offset, 0);
  const to = Math.min(last - offset, length);
  return from < to ? { from: at + from, to: at + to } : undefined;
};

/** What a range covers of the lines; undefined when it covers nothing of them. */
export const stretchOf = (lines: readonly TextLine[], range: Range): Stretch | undefined => {
  const spans = lines.flatMap(({ pieces }, line) =>
    pieces.flatMap((piece) => {
      const part = covered(piece, range);
      return part === undefined ? [] : [{ line, ...part }];
    }),
  );
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { from: { line: first.line, at: first.from }, to: { line: last.line, at: last.to } };
};

/** The piece a place lies in; at a seam the one before it for an end, the one after it for a beginning. */
const pieceAt = (lines: readonly TextLine[], { line, at }: Place, isEnd: boolean): Piece | undefined =>
  lines[line]?.pieces.find((piece) => (isEnd ? at <= piece.at + piece.length : at < piece.at + piece.length));

/** The range that covers a stretch; undefined when the lines do not reach that far. */
export const rangeOf = (lines: readonly TextLine[], { from, to }: Stretch): Range | undefined => {
  const first = pieceAt(lines, from, false);
  const last = pieceAt(lines, to, true);
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset + from.at - first.at);
  range.setEnd(last.node, last.offset + to.at - last.at);
  return range;
};

/** The element with an id, of those inside the root, that a line stands in. */
export const blockOf = (line: TextLine | undefined, root: Element): Element | undefined => {
  const block = line?.pieces[0]?.node.parentElement?.closest('[id]');
  return block !== null && block !== undefined && block !== root && root.contains(block) ? block : undefined;
};
