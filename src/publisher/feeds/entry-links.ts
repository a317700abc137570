import { safeLink } from '../cleaning/safe-link.ts';
import { childrenNamed, textIn, textOfChild } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** What stands before an absolute address is a template gone wrong: "/ https://…". */
const JUNK = /^\S{0,3}\s+(?=https?:\/\/)/;

const resolved = (href: string | undefined, base: string | undefined): string | undefined => {
  const address = href?.trim().replace(JUNK, '') ?? '';
  return address === '' ? undefined : (safeLink(address, base) ?? safeLink(address));
};

const relOf = (link: XmlElement): string =>
  (link.attributes.get('rel') ?? 'alternate')
    .toLowerCase()
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '')
    .trim();

/** The address of the first Atom link of a relation, HTML before other types. */
export const atomLink = (parent: XmlElement, rel: string): string | undefined => {
  const links = childrenNamed(parent, 'atom:link', 'link').filter(
    (link) => link.attributes.has('href') && relOf(link) === rel,
  );
  const html = links.find((link) =>
    /^(?:text\/html|application\/xhtml\+xml)/.test(link.attributes.get('type') ?? 'text/html'),
  );
  const link = html ?? links[0];
  return link && resolved(link.attributes.get('href'), link.base);
};

const rssLink = (parent: XmlElement): string | undefined => {
  for (const link of childrenNamed(parent, 'link', 'atom:link')) {
    const address = resolved(textIn(link), link.base);
    if (address !== undefined) return address;
  }
  return undefined;
};

/** A guid is an address unless it says that it is not. */
const permanentLink = (entry: XmlElement): string | undefined => {
  const guid = childrenNamed(entry, 'guid').find(
    ({ attributes }) => attributes.get('ispermalink')?.toLowerCase() !== 'false',
  );
  return guid && resolved(/^\s*(?:https?:|\/)/i.test(textIn(guid)) ? textIn(guid) : undefined, guid.base);
};

const addressId = (entry: XmlElement): string | undefined =>
  resolved(
    /^https?:/.exec(textOfChild(entry, 'atom:id') ?? '') === null ? undefined : textOfChild(entry, 'atom:id'),
    undefined,
  );

const enclosureLink = (entry: XmlElement): string | undefined => {
  const addresses = childrenNamed(entry, 'enclosure').map(({ attributes, base }) =>
    resolved(attributes.get('url'), base),
  );
  return addresses.find((address) => address !== undefined);
};

/** Ways to the address of a story, best first. */
const WAYS: readonly ((entry: XmlElement) => string | undefined)[] = [
  (entry) => resolved(textOfChild(entry, 'feedburner:origlink'), entry.base),
  (entry) => atomLink(entry, 'alternate'),
  rssLink,
  permanentLink,
  (entry) => resolved(entry.attributes.get('rdf:about') ?? entry.attributes.get('href'), entry.base),
  addressId,
  (entry) => atomLink(entry, 'via'),
  enclosureLink,
  (entry) => atomLink(entry, 'enclosure'),
];

/**
 * The address of a story: where a re-publishing service says it came from, Atom's alternate link,
 * RSS's link, a permanent guid, and at last anything else that can be opened.
 */
export const entryLink = (entry: XmlElement): string | undefined => {
  for (const way of WAYS) {
    const address = way(entry);
    if (address !== undefined) return address;
  }
  return undefined;
};

/** The home page of a feed or of the source an entry names. */
export const homeLink = (parent: XmlElement): string | undefined =>
  atomLink(parent, 'alternate') ?? rssLink(parent) ?? resolved(parent.attributes.get('href'), parent.base);
