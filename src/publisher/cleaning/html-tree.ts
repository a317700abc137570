import { defaultTreeAdapter, parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Open elements at once, and elements in all: of seven hundred real pages the largest holds three thousand. */
const DEEPEST = 256;
const MOST_ELEMENTS = 25_000;

/** Characters of a document: a thousand printed pages. */
const LONGEST = 2_000_000;

/** The parser calls itself for each sign of such a run, to the end of the stack. */
const RUN_OF_OPENINGS = /<{1000}/;

class TooMuchMarkup extends Error {}

/** The usual tree, with a count: the parser's own work grows with the square of the depth. */
const countingAdapter = (): TreeAdapter<DefaultTreeAdapterMap> => {
  let open = 0;
  let made = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      made += 1;
      if (made > MOST_ELEMENTS) throw new TooMuchMarkup();
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush() {
      open += 1;
      if (open > DEEPEST) throw new TooMuchMarkup();
    },
    onItemPop() {
      open -= 1;
    },
  };
};

/**
 * HTML as a browser would read it, or undefined when it is longer, nests deeper or holds more elements
 * than any article does.
 *
 * @param whole a document rather than a fragment of a body
 */
export const htmlTree = (html: string, whole = false): HtmlParent | undefined => {
  if (html.length > LONGEST || RUN_OF_OPENINGS.test(html)) return undefined;
  try {
    const treeAdapter = countingAdapter();
    return whole ? parse(html, { treeAdapter }) : parseFragment(html, { treeAdapter });
  } catch (error) {
    // A RangeError is the end of the stack, reached in a way we do not know.
    if (error instanceof TooMuchMarkup || error instanceof RangeError) return undefined;
    throw error;
  }
};

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => defaultTreeAdapter.isElementNode(node);

/** The value of an attribute, undefined when the element does not have it. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The text of a text node; undefined for any other node. */
export const ownText = (node: HtmlNode): string | undefined =>
  defaultTreeAdapter.isTextNode(node) ? node.value : undefined;

/** All text below a node, as written. */
export const textWithin = (node: HtmlParent): string =>
  node.childNodes.map((child) => ownText(child) ?? (isElement(child) ? textWithin(child) : '')).join('');

/** All elements below a node, in document order, that a test accepts. */
export const elementsWithin = (node: HtmlParent, test: (element: HtmlElement) => boolean): HtmlElement[] =>
  node.childNodes
    .filter(isElement)
    .flatMap((child) => [...(test(child) ? [child] : []), ...elementsWithin(child, test)]);
