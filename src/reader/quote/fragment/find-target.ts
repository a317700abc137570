import { findDirective } from './find-directive.ts';
import { blockOf, linesOf, rangeOf } from './text-lines.ts';
import type { Target } from './text-directive.ts';

/** The place an address points to: the paragraph, and the words in it where they are still there. */
export type FoundTarget = { readonly block: Element | undefined; readonly quote: Range | undefined };

/** Finds the place in the text of a story. Of equal words those in the paragraph named are meant. */
export const findTarget = (root: Element, { block: id, directive }: Target): FoundTarget => {
  const named = [...root.querySelectorAll('[id]')].find((element) => element.id === id);
  if (directive === undefined) return { block: named, quote: undefined };
  const lines = linesOf(root);
  const found = findDirective(
    lines.map(({ text }) => text),
    directive,
  );
  const meant = found.find(({ from }) => named !== undefined && blockOf(lines[from.line], root) === named) ?? found[0];
  return {
    block: named ?? (meant === undefined ? undefined : blockOf(lines[meant.from.line], root)),
    quote: meant === undefined ? undefined : rangeOf(lines, meant),
  };
};
