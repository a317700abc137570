import type { DraftRights, DraftSource } from '../draft/draft.ts';
import { languageTag } from '../cleaning/language-tag.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import { childNamed, textOfChild } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { atomLink, homeLink } from './entry-links.ts';
import { authorsOf } from './entry-people.ts';
import { descriptionOf, linesOf, titleOf } from './entry-text.ts';

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** The language an element claims, in whichever way its vocabulary allows. */
export const languageClaim = (element: XmlElement): string | undefined =>
  languageTag(textOfChild(element, 'language', 'dc:language') ?? '') ?? languageTag(element.lang ?? '');

const licence = (element: XmlElement): string | undefined => {
  const named = childNamed(element, 'creativecommons:license', 'cc:license', 'dcterms:license');
  const address =
    named?.attributes.get('rdf:resource') ?? textOfChild(element, 'creativecommons:license', 'dcterms:license');
  return atomLink(element, 'license') ?? (address === undefined ? undefined : safeLink(address, element.base));
};

/** What an entry or feed says of its rights; undefined when it is silent. */
export const rightsOf = (element: XmlElement): DraftRights | undefined => {
  const [notice] = linesOf(
    element,
    'atom:rights',
    'atom:copyright',
    'copyright',
    'dc:rights',
    'dcterms:rights',
    'media:copyright',
  );
  const [holder] = linesOf(element, 'dcterms:rightsholder');
  const url = licence(element);
  return notice === undefined && holder === undefined && url === undefined ? undefined : { notice, holder, url };
};

const iconOf = (feed: XmlElement): string | undefined => {
  const image = childNamed(feed, 'image');
  const address = textOfChild(feed, 'atom:icon', 'atom:logo') ?? (image && textOfChild(image, 'url'));
  return address === undefined ? undefined : safeLink(address, feed.base);
};

/** Who publishes a feed. @param feed the channel of RSS, the feed of Atom */
export const sourceOf = (feed: XmlElement): DraftSource => ({
  name: filled(titleOf(feed).title),
  home: homeLink(feed),
  language: languageClaim(feed),
  description: descriptionOf(feed),
  authors: authorsOf(feed),
  rights: rightsOf(feed),
  icon: iconOf(feed),
});
