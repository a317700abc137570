import { plainLine } from '../cleaning/clean-text.ts';
import { attribute, elementsWithin, isElement, ownText } from '../cleaning/html-tree.ts';
import type { HtmlElement, HtmlParent } from '../cleaning/html-tree.ts';

/** The elements of a page by what they are asked for, gathered in one walk. */
export type PageView = {
  /** Contents of `<meta>` by name, property or itemprop, in lower case, each in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly HtmlElement[];
  /** Text of `<script type="application/ld+json">`. */
  readonly data: readonly string[];
  readonly elements: readonly HtmlElement[];
};

const SCRIPTS = /^(?:script|style|template|noscript)$/;

/** Text a reader sees inside an element, in one line. */
export const lineWithin = (element: HtmlParent): string => {
  const text = (node: HtmlParent): string =>
    node.childNodes
      .map((child) => ownText(child) ?? (isElement(child) && !SCRIPTS.test(child.tagName) ? text(child) : ' '))
      .join('');
  return plainLine(text(element));
};

const metaNames = (meta: HtmlElement): string[] =>
  ['property', 'name', 'itemprop', 'http-equiv'].flatMap((key) => attribute(meta, key)?.trim().toLowerCase() ?? []);

/** Keywords and pictures come by the dozen; a thousand dates are meant to cost time. */
const MOST_OF_A_NAME = 100;

const metasOf = (elements: readonly HtmlElement[]): ReadonlyMap<string, readonly string[]> => {
  const metas = new Map<string, string[]>();
  for (const meta of elements.filter(({ tagName }) => tagName === 'meta')) {
    const content = plainLine(attribute(meta, 'content') ?? '');
    if (content === '') continue;
    for (const name of metaNames(meta)) {
      const known = metas.get(name);
      if (known === undefined) metas.set(name, [content]);
      else if (known.length < MOST_OF_A_NAME) known.push(content);
    }
  }
  return metas;
};

const isData = (element: HtmlElement): boolean =>
  element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type')?.trim() ?? '');

/** A view of a whole document's tree. */
export const viewPage = (tree: HtmlParent): PageView => {
  const elements = elementsWithin(tree, () => true);
  return {
    metas: metasOf(elements),
    links: elements.filter(({ tagName }) => tagName === 'link' || tagName === 'a'),
    data: elements.filter(isData).map((script) => script.childNodes.map((node) => ownText(node) ?? '').join('')),
    elements,
  };
};

/** The first filled content of any of some metas. */
export const metaOf = ({ metas }: PageView, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const [content] = metas.get(name) ?? [];
    if (content !== undefined) return content;
  }
  return undefined;
};

/** All contents of some metas, each once. */
export const metasNamed = ({ metas }: PageView, ...names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => metas.get(name) ?? [])),
];
