import type { Page } from '@playwright/test';

/** How parts of a text stand to each other on its line. */
export type Order =
  /** The characters run from left to right, or from right to left. */
  | ['ltr' | 'rtl', string]
  /** The first part stands to the right, or to the left, of the second. */
  | ['right' | 'left', string, string]
  /** Nothing stands further left. */
  | ['leftmost', string]
  /** The two touch. */
  | ['beside', string, string]
  /** The middle stands between the two signs and touches both. */
  | ['around', string, string, string];

/** What is looked at: the first element that fits, and the order in it. */
export type Look = { readonly name: string; readonly selector: string; readonly order: readonly Order[] };

/**
 * Looks at characters where they are drawn, many texts in one visit to the page, and says of each
 * order that does not hold where it does not. Lines must not wrap.
 */
export const wrongOrders = (page: Page, looks: readonly Look[]): Promise<string[]> =>
  page.evaluate((all) => {
    type Box = { left: number; right: number };
    type Placed = { text: string; boxes: (Box | undefined)[] };

    const place = (root: Element): Placed => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const boxes: (Box | undefined)[] = [];
      let text = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { data } = node as Text;
        for (let at = 0; at < data.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, right, width } = range.getBoundingClientRect();
          boxes.push(width > 0 ? { left, right } : undefined);
        }
        text += data;
      }
      return { text, boxes };
    };

    const boxesOf = ({ text, boxes }: Placed, part: string, at = text.indexOf(part)): Box[] =>
      at === -1 ? [] : boxes.slice(at, at + part.length).filter((box) => box !== undefined);

    const extent = (boxes: Box[]): Box => ({
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
    });

    /** Letters that join may reach a little into each other. */
    const isLeftOf = (a: Box, b: Box): boolean => a.right <= b.left + 0.5;
    const touch = (a: Box, b: Box): boolean => Math.min(Math.abs(a.left - b.right), Math.abs(b.left - a.right)) < 2;
    const rises = (boxes: Box[]): boolean =>
      boxes.length > 1 && boxes.every((box, at) => at === 0 || box.left >= (boxes[at - 1]?.left ?? Infinity));

    const isLeftmost = (placed: Placed, part: string): boolean => {
      const last = extent(boxesOf(placed, part, placed.text.lastIndexOf(part)));
      return placed.boxes.every((box) => box === undefined || last.left <= box.left + 0.5);
    };

    const holdsOf: Record<Order[0], (placed: Placed, found: Box[][], part: string) => boolean> = {
      ltr: (_, [text = []]) => rises(text),
      rtl: (_, [text = []]) => rises(text.toReversed()),
      leftmost: (placed, _, part) => isLeftmost(placed, part),
      right: (_, [a = [], b = []]) => isLeftOf(extent(b), extent(a)),
      left: (_, [a = [], b = []]) => isLeftOf(extent(a), extent(b)),
      beside: (_, [a = [], b = []]) => touch(extent(a), extent(b)),
      around: (_, found) => {
        const [a, b, c] = found.map(extent).sort((one, other) => one.left - other.left);
        const isBetween = found[1] !== undefined && b?.left === extent(found[1]).left;
        return a !== undefined && b !== undefined && c !== undefined && isBetween && touch(a, b) && touch(b, c);
      },
    };

    const holds = (placed: Placed, [kind, ...parts]: Order): boolean => {
      const found = parts.map((part) => boxesOf(placed, part));
      return found.every(({ length }) => length > 0) && holdsOf[kind](placed, found, parts[0]);
    };

    return all.flatMap(({ name, selector, order }) => {
      const root = document.querySelector(selector);
      if (root === null) return [`${name}: no ${selector}`];
      const placed = place(root);
      return order.filter((one) => !holds(placed, one)).map((one) => `${name}: ${one.join(' ')} in "${placed.text}"`);
    });
  }, looks);
