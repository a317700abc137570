import { plainTitle } from '../cleaning/plain-title.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import type { MediaReference } from '../draft/draft.ts';
import { childNamed, childrenNamed, textIn } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const EXTENSIONS: readonly (readonly [MediaReference['medium'], RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i],
  ['video', /\.(?:mp4|webm|m4v|mov)(?:$|\?)/i],
  ['audio', /\.(?:mp3|m4a|ogg|opus|wav)(?:$|\?)/i],
];

/** What kind of recording a claim and an address speak of. */
export const mediumOf = (url: string, ...claims: readonly (string | undefined)[]): MediaReference['medium'] => {
  const claim = claims
    .map((text) => /^(image|video|audio)\b/i.exec(text ?? '')?.[1]?.toLowerCase())
    .find((found) => found !== undefined);
  if (claim === 'image' || claim === 'video' || claim === 'audio') return claim;
  return EXTENSIONS.find(([, ending]) => ending.test(url))?.[0] ?? 'other';
};

const size = (element: XmlElement, name: string): number | undefined => {
  const value = Number(element.attributes.get(name));
  return Number.isInteger(value) && value > 0 && value <= 20_000 ? value : undefined;
};

const lineIn = (parent: XmlElement, name: string): string | undefined => {
  const child = childNamed(parent, name);
  const line = child === undefined ? '' : plainTitle(textIn(child));
  return line === '' ? undefined : line;
};

const referenceOf = (element: XmlElement, around: XmlElement): MediaReference | undefined => {
  const { attributes, base } = element;
  const address = attributes.get('url') ?? attributes.get('href') ?? textIn(element);
  const url = safeLink(address, base);
  if (url === undefined) return undefined;
  const mime = attributes.get('type');
  const claims = [attributes.get('medium'), mime, /thumbnail|image/.test(element.name) ? 'image' : undefined];
  return {
    medium: mediumOf(url, ...claims),
    url,
    mime,
    width: size(element, 'width'),
    height: size(element, 'height'),
    alt: lineIn(element, 'media:title') ?? attributes.get('title'),
    caption: lineIn(element, 'media:description') ?? lineIn(around, 'media:description'),
    credit: lineIn(element, 'media:credit') ?? lineIn(around, 'media:credit'),
  };
};

const enclosingLinks = (entry: XmlElement): XmlElement[] =>
  childrenNamed(entry, 'atom:link').filter(({ attributes }) => attributes.get('rel')?.toLowerCase() === 'enclosure');

/** Pictures and recordings that belong to an entry, each address once, in the order of the source. */
export const mediaOf = (entry: XmlElement): readonly MediaReference[] => {
  const groups = [entry, ...childrenNamed(entry, 'media:group')];
  const found = [
    ...groups.flatMap((group) => childrenNamed(group, 'media:content').map((element) => referenceOf(element, group))),
    ...[...childrenNamed(entry, 'enclosure'), ...enclosingLinks(entry)].map((element) => referenceOf(element, entry)),
    ...groups.flatMap((group) =>
      childrenNamed(group, 'media:thumbnail', 'itunes:image', 'image').map((element) => referenceOf(element, group)),
    ),
  ];
  const byAddress = new Map<string, MediaReference>();
  for (const reference of found) {
    if (reference !== undefined && !byAddress.has(reference.url)) byAddress.set(reference.url, reference);
  }
  return [...byAddress.values()];
};
