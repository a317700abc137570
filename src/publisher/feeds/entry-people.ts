import { plainTitle } from '../cleaning/plain-title.ts';
import { childrenNamed, hasElements, textIn, textOfChild } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const ADDRESS = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/;
const WRITTEN =
  /^(?:mailto:)?[<\s]*[\w.+%-]+@[\w-]+(?:\.[\w-]+)+[>\s]*\((.*)\)$|^(.*?)\s*[<(]\s*(?:mailto:)?[\w.+%-]+@[\w-]+(?:\.[\w-]+)+\s*[>)]$/;

/** The name in "mail@host (Name)", "Name <mail@host>" or a plain name; a bare mail address is none. */
const nameIn = (text: string): string => {
  const line = plainTitle(text);
  const match = WRITTEN.exec(line);
  const name = (match?.[1] ?? match?.[2] ?? line).trim();
  return name.replace(ADDRESS, '').replace(/^[\s"'<(]+|[\s"'>)]+$/g, '');
};

const personName = (person: XmlElement): string =>
  nameIn(
    hasElements(person) ? (textOfChild(person, 'atom:name', 'name', 'foaf:name', 'atom:email') ?? '') : textIn(person),
  );

const SOURCES = [
  ['atom:author'],
  ['dc:creator'],
  ['author', 'itunes:author'],
  ['dc:author', 'managingeditor', 'webmaster'],
] as const;

const unique = (names: readonly string[]): string[] => [...new Set(names.filter((name) => name !== ''))];

/** Names of those who wrote an entry or feed, from the first vocabulary that names any. */
export const authorsOf = (parent: XmlElement): readonly string[] => {
  for (const names of SOURCES) {
    const found = unique(childrenNamed(parent, ...names).map(personName));
    if (found.length > 0) return found;
  }
  return [];
};
