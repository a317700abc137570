import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { BeyondBounds } from './build-tree.ts';
import type { makeBuilder } from './build-tree.ts';
import type { XmlElement } from './xml-element.ts';

/** Bounds besides those of the tree. */
const MOST_ATTRIBUTES = 128;
const LONGEST_SUBSET = 2048;

/** `&`, a name, and `;`. */
const LONGEST_ENTITY = 33;

const DOCTYPE = /<!DOCTYPE\s[^[>]*(\[[\s\S]*?\]\s*)?>/i;
const FOREIGN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)[a-z][a-z0-9]{1,30};/gi;
const MARKUP = /[<>&"']/;

/** HTML's names for characters mean nothing in XML, yet feeds use them; those of markup stay as they are. */
const withCharacters = (xml: string): string =>
  xml.replace(FOREIGN_ENTITY, (entity) => {
    const text = decodeHTML(entity);
    return MARKUP.test(text) ? entity : text;
  });

/** Characters that are parsed at a time: all of a large document at once would be there twice. */
const STRETCH = 65_536;

/** Where a stretch may end: before an entity rather than in it. */
const endOfStretch = (xml: string, start: number): number => {
  const end = start + STRETCH;
  const open = xml.slice(end - LONGEST_ENTITY, end).lastIndexOf('&');
  return open < 0 ? end : end - LONGEST_ENTITY + open;
};

/** The first stretch without the declaration of types, so that no entity is ever defined or fetched. */
const withoutTypes = (head: string): string => {
  const [doctype, subset = ''] = DOCTYPE.exec(head) ?? [];
  if (subset.length > LONGEST_SUBSET) throw new BeyondBounds('defines entities of its own');
  return doctype === undefined ? head : head.replace(doctype, '');
};

/** The text of a document as it is to be parsed, piece by piece; one that defines many entities is refused. */
export function* stretchesOf(xml: string): Generator<string> {
  for (let at = 0; at < xml.length;) {
    const end = endOfStretch(xml, at);
    const stretch = xml.slice(at, end);
    yield withCharacters(at === 0 ? withoutTypes(stretch) : stretch);
    at = end;
  }
}

/** A parser that reports to a builder. */
export const makeParser = (builder: ReturnType<typeof makeBuilder>): Parser => {
  let attributes = 0;
  return new Parser(
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
};

/** Parses a whole document into a builder. @returns its first element */
export const parseXml = (xml: string, builder: ReturnType<typeof makeBuilder>): XmlElement | undefined => {
  const parser = makeParser(builder);
  for (const stretch of stretchesOf(xml)) parser.write(stretch);
  parser.end();
  return builder.root();
};

export type Refusal = { readonly ok: false; /** Completes "the document …". */ readonly message: string };

/** What was read, or why the document is too much. */
export const orRefusal = <Read>(read: () => Read): Read | Refusal => {
  try {
    return read();
  } catch (error) {
    if (error instanceof BeyondBounds) return { ok: false, message: error.message };
    throw error;
  }
};
