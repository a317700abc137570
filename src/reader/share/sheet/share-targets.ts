import { SHARE_PLACES } from '#article/site.ts';
import type { Names, SharePlace } from '#article/site.ts';
import { letterAddress } from '../../contact/contact-address.ts';
import { shareMessage, shareWords } from '../share-text.ts';
import type { ShareSubject } from '../share-subject.ts';

type Known = (typeof SHARE_PLACES)[number];

/** A place a story can be given to by a plain link. */
export type ShareTarget = {
  /** Called by the message `share.<name>`, or as the operator calls it. */
  readonly name: Known | Names;
  /** Drawn on the grid of the icons. They stand for brands and so never turn with the direction. */
  readonly drawing: string;
  /** Whether it leaves for another site, in a new tab; else an app of the system answers. */
  readonly isSite: boolean;
  readonly address: (subject: ShareSubject) => string;
};

const filled = (address: string, values: Readonly<Record<string, string>>): string =>
  `${address}?${Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** Nothing of any of them is loaded into the page. */
const KNOWN: Readonly<Record<Known, Omit<ShareTarget, 'name'>>> = {
  telegram: {
    drawing: 'M21 4 3.5 11.2l5.7 2.3L12.2 20 21 4ZM9.2 13.5 21 4',
    isSite: true,
    address: (subject) => filled('https://t.me/share/url', { url: subject.url, text: shareWords(subject) }),
  },
  whatsapp: {
    drawing: 'M12 4a8 8 0 0 1 0 16 8.2 8.2 0 0 1-3.9-1L4 20l1-4.1A8 8 0 0 1 12 4Z',
    isSite: true,
    address: (subject) => filled('https://wa.me/', { text: shareMessage(subject) }),
  },
  x: {
    drawing: 'm5.5 4.5 13 15M18.5 4.5l-13 15',
    isSite: true,
    address: (subject) => filled('https://x.com/intent/post', { text: shareWords(subject), url: subject.url }),
  },
  email: {
    drawing: 'M4 6h16v12.5H4zM4 7l8 6.5L20 7',
    isSite: false,
    address: (subject) => letterAddress('', { subject: subject.article.headline, body: shareMessage(subject) }),
  },
};

/** A paper sheet that leaves, for places that have no drawing here. */
const OTHER = 'M12 14.5V3.5M8 7l4-3.8L16 7M5 11v9h14v-9';

/** Where an address has no place for the link, the words bring it along. */
const given = (address: string, subject: ShareSubject): string => {
  const text = address.includes('{url}') ? shareWords(subject) : shareMessage(subject);
  return address.replaceAll('{url}', encodeURIComponent(subject.url)).replaceAll('{text}', encodeURIComponent(text));
};

const targetOf = (place: SharePlace): ShareTarget => {
  if (typeof place === 'string') return { name: place, ...KNOWN[place] };
  const { name, address } = place;
  return { name, drawing: OTHER, isSite: true, address: (subject) => given(address, subject) };
};

/**
 * Where a story can be given to, in the order in which it is offered.
 *
 * @param share what the operator says of it; some places are out of reach for readers of some countries, who have others
 */
export const shareTargets = (share: readonly SharePlace[] = SHARE_PLACES): readonly ShareTarget[] =>
  share.map(targetOf);
