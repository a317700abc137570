import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { BeyondBounds } from './build-tree.ts';
import type { makeBuilder } from './build-tree.ts';

/** Bounds besides those of the tree. */
const MOST_ATTRIBUTES = 128;
const LONGEST_SUBSET = 2048;

const DOCTYPE = /<!DOCTYPE\s[^[>]*(\[[\s\S]*?\]\s*)?>/i;
const FOREIGN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)[a-z][a-z0-9]{1,30};/gi;
const MARKUP = /[<>&"']/;

/** HTML's names for characters mean nothing in XML, yet feeds use them; those of markup stay as they are. */
const withCharacters = (xml: string): string =>
  xml.replace(FOREIGN_ENTITY, (entity) => {
    const text = decodeHTML(entity);
    return MARKUP.test(text) ? entity : text;
  });

/**
 * Text of a document without its declaration of types, so that no entity is ever defined or fetched; one that
 * defines many is refused.
 */
export const prepared = (xml: string): string => {
  const [doctype, subset = ''] = DOCTYPE.exec(xml.slice(0, 65_536)) ?? [];
  if (subset.length > LONGEST_SUBSET) throw new BeyondBounds('defines entities of its own');
  return withCharacters(doctype === undefined ? xml : xml.replace(doctype, ''));
};

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
