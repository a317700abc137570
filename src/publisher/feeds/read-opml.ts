import { languageTag } from '../cleaning/language-tag.ts';
import { plainLine } from '../cleaning/clean-text.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A feed that a subscription list names. */
export type ListedFeed = {
  readonly address: string;
  readonly name: string;
  readonly home?: string | undefined;
  readonly language?: string | undefined;
  /** Names of the folders it stands in, outermost first. */
  readonly folders: readonly string[];
};

const nameOf = ({ attributes }: XmlElement): string =>
  plainLine(attributes.get('title') ?? attributes.get('text') ?? '');

const listed = (outline: XmlElement, folders: readonly string[]): ListedFeed | undefined => {
  const { attributes, base } = outline;
  const address = safeLink(attributes.get('xmlurl') ?? '', base);
  if (address === undefined) return undefined;
  const home = safeLink(attributes.get('htmlurl') ?? '', base);
  return {
    address,
    name: nameOf(outline) || address,
    home,
    language: languageTag(attributes.get('language') ?? ''),
    folders,
  };
};

const feedsIn = (parent: XmlElement, folders: readonly string[]): ListedFeed[] =>
  parent.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const feed = child.local === 'outline' ? listed(child, folders) : undefined;
    const inside = child.local === 'outline' && nameOf(child) !== '' ? [...folders, nameOf(child)] : folders;
    return feed === undefined ? feedsIn(child, inside) : [feed];
  });

/**
 * The feeds of an OPML subscription list; undefined when the text is none. Each address once.
 *
 * @param base address of the list itself
 */
export const readOpml = (xml: string, base?: string): readonly ListedFeed[] | undefined => {
  const result = readXml(xml, base);
  if (!result.ok || result.root.local.toLowerCase() !== 'opml') return undefined;
  const found = new Map<string, ListedFeed>();
  for (const feed of feedsIn(result.root, [])) if (!found.has(feed.address)) found.set(feed.address, feed);
  return [...found.values()];
};
