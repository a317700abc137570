import { vocabularyOf } from './namespaces.ts';
import type { XmlElement } from './xml-element.ts';

/** Bounds no honest feed comes near; without them a hostile one costs minutes or gigabytes. */
const DEEPEST = 256;
const LONGEST_NAME = 256;
const LONGEST_TEXT = 2_000_000;
const MOST_ELEMENTS = 300_000;

/** A document is too much; the message completes "the document …". */
export class BeyondBounds extends Error {}

const joined = (base: string | undefined, address: string | undefined): string | undefined => {
  if (address === undefined) return base;
  return URL.canParse(address, base) ? new URL(address, base).href : base;
};

type Scope = { readonly element: XmlElement; readonly prefixes: ReadonlyMap<string, string>; length: number };

const declared = (
  attributes: ReadonlyMap<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  if (attributes.size === 0) return outer;
  const own = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([name, address]) => [name.slice(6).toLowerCase(), address] as const)]);
};

const splitName = (written: string): { readonly prefix: string; readonly local: string } => {
  const colon = written.indexOf(':');
  return { prefix: written.slice(0, Math.max(colon, 0)), local: written.slice(colon + 1) };
};

type Outer = { readonly element: Pick<XmlElement, 'base' | 'lang'>; readonly prefixes: ReadonlyMap<string, string> };

const makeScope = (written: string, attributes: ReadonlyMap<string, string>, outer: Outer): Scope => {
  const prefixes = declared(attributes, outer.prefixes);
  const { prefix, local } = splitName(written);
  const vocabulary = vocabularyOf(prefixes.get(prefix.toLowerCase()), prefix);
  return {
    prefixes,
    length: 0,
    element: {
      name: `${vocabulary === '' ? '' : `${vocabulary}:`}${local.toLowerCase()}`,
      local,
      attributes,
      children: [],
      base: joined(outer.element.base, attributes.get('xml:base')),
      lang: attributes.get('xml:lang') ?? outer.element.lang,
    },
  };
};

const NONE: ReadonlyMap<string, string> = new Map();

/** Most elements have no attributes: those share one empty map. */
const attributesOf = (given: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const entries = Object.entries(given);
  return entries.length === 0 ? NONE : new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
};

/**
 * Tells a part of a document, such as an entry of a feed, which is read apart from the rest.
 *
 * @param ancestors of the element, the outermost first
 */
export type PartTest = (element: XmlElement, ancestors: readonly XmlElement[]) => boolean;

/** How a tree is built. */
export type Building = {
  /** Address of the document, where `xml:base` begins. */
  readonly base: string | undefined;
  readonly isPart: PartTest;
  /** Called with each part when it is whole. It is in no tree. */
  readonly take: (part: XmlElement) => void;
};

const addText = ({ children }: XmlElement, text: string): void => {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
};

const within = (fits: boolean, message: string): void => {
  if (!fits) throw new BeyondBounds(message);
};

/** Builds the tree as the parser reports, and stops it at the first excess. */
export const makeBuilder = ({ base, isPart, take }: Building) => {
  const outermost: Outer = { element: { base, lang: undefined }, prefixes: new Map() };
  const open: Scope[] = [];
  const ancestors: XmlElement[] = [];
  const parts = new Set<XmlElement>();
  let root: XmlElement | undefined;
  let made = 0;
  return {
    root: () => root,
    onopentag(written: string, given: Readonly<Record<string, string>>): void {
      made += 1;
      within(open.length < DEEPEST, `nests deeper than ${DEEPEST} elements`);
      within(made <= MOST_ELEMENTS, `holds more than ${MOST_ELEMENTS} elements`);
      within(written.length <= LONGEST_NAME, 'has an element of an overlong name');
      const scope = makeScope(written, attributesOf(given), open.at(-1) ?? outermost);
      const { element } = scope;
      if (isPart(element, ancestors)) parts.add(element);
      else ancestors.at(-1)?.children.push(element);
      root ??= element;
      open.push(scope);
      ancestors.push(element);
    },
    ontext(text: string): void {
      const scope = open.at(-1);
      if (scope === undefined) return;
      scope.length += text.length;
      within(scope.length <= LONGEST_TEXT, `has a text longer than ${LONGEST_TEXT} characters`);
      addText(scope.element, text);
    },
    onclosetag(): void {
      open.pop();
      const element = ancestors.pop();
      if (element !== undefined && parts.delete(element)) take(element);
    },
  };
};
