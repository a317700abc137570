import { letterAddress } from '../../contact/contact-address.ts';
import { shareMessage, shareWords } from '../share-text.ts';
import type { ShareSubject } from '../share-subject.ts';

/** A place a story can be given to by a plain link. */
export type ShareTarget = {
  /** Its name is the message `share.<id>`. */
  readonly id: 'telegram' | 'whatsapp' | 'x' | 'email';
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

/**
 * In the order in which they are offered. Another messenger is one entry here and its name in the
 * catalogues; nothing of any of them is loaded into the page.
 */
export const SHARE_TARGETS: readonly ShareTarget[] = [
  {
    id: 'telegram',
    drawing: 'M21 4 3.5 11.2l5.7 2.3L12.2 20 21 4ZM9.2 13.5 21 4',
    isSite: true,
    address: (subject) => filled('https://t.me/share/url', { url: subject.url, text: shareWords(subject) }),
  },
  {
    id: 'whatsapp',
    drawing: 'M12 4a8 8 0 0 1 0 16 8.2 8.2 0 0 1-3.9-1L4 20l1-4.1A8 8 0 0 1 12 4Z',
    isSite: true,
    address: (subject) => filled('https://wa.me/', { text: shareMessage(subject) }),
  },
  {
    id: 'x',
    drawing: 'm5.5 4.5 13 15M18.5 4.5l-13 15',
    isSite: true,
    address: (subject) => filled('https://x.com/intent/post', { text: shareWords(subject), url: subject.url }),
  },
  {
    id: 'email',
    drawing: 'M4 6h16v12.5H4zM4 7l8 6.5L20 7',
    isSite: false,
    address: (subject) => letterAddress('', { subject: subject.article.headline, body: shareMessage(subject) }),
  },
];
