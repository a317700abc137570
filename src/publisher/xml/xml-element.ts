/** An element with everything a reader of feeds asks for; names are given by vocabulary, not by prefix. */
export type XmlElement = {
  /** `atom:title`, `dc:date`, or `title` for RSS; in lower case. */
  readonly name: string;
  /** The name as written, without its prefix. */
  readonly local: string;
  /** Attributes by the name they are written with, in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  /** `xml:base` in force, resolved as far as it goes. */
  base: string | undefined;
  /** `xml:lang` in force; empty when it was taken back. */
  readonly lang: string | undefined;
};

/** Moves an element and all below it to another base, unless they have one of their own. */
export const rebase = (element: XmlElement, from: string | undefined, to: string): void => {
  if (element.base !== from) return;
  element.base = to;
  for (const child of element.children) if (typeof child !== 'string') rebase(child, from, to);
};

/** The child elements of a name, in order. */
export const childrenNamed = (parent: XmlElement, ...names: readonly string[]): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string' && names.includes(child.name));

/** The first child element of a name. */
export const childNamed = (parent: XmlElement, ...names: readonly string[]): XmlElement | undefined => {
  for (const name of names) {
    const found = childrenNamed(parent, name)[0];
    if (found !== undefined) return found;
  }
  return undefined;
};

/** All text below an element, as written, tags left out. */
export const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

/** The trimmed text of the first child of a name that has any. */
export const textOfChild = (parent: XmlElement, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const text = textIn(child).trim();
      if (text !== '') return text;
    }
  }
  return undefined;
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it must be written between tags or in quotation marks. */
const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Elements HTML writes without an end tag. */
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

const markupOf = (child: XmlElement | string): string => {
  if (typeof child === 'string') return escapeMarkup(child);
  const attributes = [...child.attributes].map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');
  const open = `<${child.local}${attributes}>`;
  return EMPTY.test(child.local) ? open : `${open}${markupIn(child)}</${child.local}>`;
};

/** What is inside an element, written as HTML again. */
export const markupIn = (element: XmlElement): string => element.children.map(markupOf).join('');

/** Whether an element holds other elements and not only text. */
export const hasElements = (element: XmlElement): boolean =>
  element.children.some((child) => typeof child !== 'string');
