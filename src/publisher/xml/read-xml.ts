import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { vocabularyOf } from './namespaces.ts';
import type { XmlElement } from './xml-element.ts';

export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; /** Completes "the document …". */ readonly message: string };

/** Bounds no honest feed comes near; without them a hostile one costs minutes or gigabytes. */
const DEEPEST = 256;
const MOST_ATTRIBUTES = 128;
const LONGEST_NAME = 256;
const LONGEST_TEXT = 2_000_000;
const MOST_ELEMENTS = 300_000;
const LONGEST_SUBSET = 2048;

class BeyondBounds extends Error {}

const DOCTYPE = /<!DOCTYPE\s[^[>]*(\[[\s\S]*?\]\s*)?>/i;
const FOREIGN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)[a-z][a-z0-9]{1,30};/gi;
const MARKUP = /[<>&"']/;

/** HTML's names for characters mean nothing in XML, yet feeds use them; those of markup stay as they are. */
const withCharacters = (xml: string): string =>
  xml.replace(FOREIGN_ENTITY, (entity) => {
    const text = decodeHTML(entity);
    return MARKUP.test(text) ? entity : text;
  });

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

/** Builds the tree as the parser reports, and stops it at the first excess. */
const makeBuilder = (base: string | undefined) => {
  const outermost: Outer = { element: { base, lang: undefined }, prefixes: new Map() };
  const open: Scope[] = [];
  let root: XmlElement | undefined;
  let made = 0;
  const tooMuch = (message: string): never => {
    throw new BeyondBounds(message);
  };
  return {
    root: () => root,
    onopentag(written: string, given: Readonly<Record<string, string>>): void {
      made += 1;
      if (open.length >= DEEPEST) tooMuch(`nests deeper than ${DEEPEST} elements`);
      if (made > MOST_ELEMENTS) tooMuch(`holds more than ${MOST_ELEMENTS} elements`);
      if (written.length > LONGEST_NAME) tooMuch('has an element of an overlong name');
      const attributes = attributesOf(given);
      const scope = makeScope(written, attributes, open.at(-1) ?? outermost);
      open.at(-1)?.element.children.push(scope.element);
      root ??= scope.element;
      open.push(scope);
    },
    ontext(text: string): void {
      const scope = open.at(-1);
      if (scope === undefined) return;
      scope.length += text.length;
      if (scope.length > LONGEST_TEXT) tooMuch(`has a text longer than ${LONGEST_TEXT} characters`);
      const { children } = scope.element;
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    },
    onclosetag(): void {
      open.pop();
    },
  };
};

const parse = (xml: string, base: string | undefined): XmlElement | undefined => {
  const builder = makeBuilder(base);
  let attributes = 0;
  const parser = new Parser(
    {
      ...builder,
      onopentagname: () => {
        attributes = 0;
      },
      onattribute: () => {
        attributes += 1;
        if (attributes > MOST_ATTRIBUTES)
          throw new BeyondBounds(`has an element of more than ${MOST_ATTRIBUTES} attributes`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return builder.root();
};

/**
 * XML as a tree, however badly it is written: undeclared prefixes, entities of HTML, bare ampersands
 * and crossed tags are read as they were meant. Document type declarations are skipped, so that no
 * entity is ever defined or fetched; a large one is refused.
 *
 * @param base address of the document, where `xml:base` begins
 */
export const readXml = (xml: string, base?: string): XmlResult => {
  const [doctype, subset = ''] = DOCTYPE.exec(xml.slice(0, 65_536)) ?? [];
  if (subset.length > LONGEST_SUBSET) return { ok: false, message: 'defines entities of its own' };
  try {
    const root = parse(withCharacters(doctype === undefined ? xml : xml.replace(doctype, '')), base);
    return root === undefined ? { ok: false, message: 'holds no element' } : { ok: true, root };
  } catch (error) {
    if (error instanceof BeyondBounds) return { ok: false, message: error.message };
    throw error;
  }
};
