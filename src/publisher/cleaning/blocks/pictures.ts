import type { DraftImage } from '../../draft/draft.ts';
import { plainLine } from '../clean-text.ts';
import { attribute } from '../html-tree.ts';
import type { HtmlElement } from '../html-tree.ts';
import { safeLink } from '../safe-link.ts';
import { isTracker } from '../unwanted.ts';

/** Where lazy loaders keep the real address, most telling first. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'data-full-url', 'data-url'];

const PLACEHOLDER =
  /^data:|(?:placeholder|spacer|blank|loading|lazy|grey|transparent)[^/]*\.(?:gif|png|svg|jpe?g|webp)/i;

const widest = (srcset = ''): string | undefined =>
  srcset
    .split(/,\s+/)
    .map((entry) => {
      const [url = '', size = '1'] = entry.trim().split(/\s+/);
      return { url, size: Number.parseFloat(size) || 0 };
    })
    .filter(({ url }) => url !== '')
    .sort((one, other) => other.size - one.size)[0]?.url;

const rawAddress = (image: HtmlElement): string | undefined => {
  const src = attribute(image, 'src');
  const lazy = LAZY.map((name) => attribute(image, name)).find((value) => value !== undefined && value !== '');
  const set = widest(attribute(image, 'data-srcset') ?? attribute(image, 'srcset'));
  const usable = src === '' || PLACEHOLDER.test(src ?? '') ? undefined : src;
  return lazy ?? usable ?? set;
};

const pixels = (value: string | undefined): number | undefined => {
  const size = /^\s*(\d{1,5})(?:px)?\s*$/.exec(value ?? '')?.[1];
  return size === undefined || Number(size) < 1 || Number(size) > 20_000 ? undefined : Number(size);
};

const EMOJI_CLASS = /(?:^|\s)(?:wp-smiley|emoji|emojione|twemoji)(?:\s|$)/i;
const EMOJI_ONLY = /^(?:[\p{Emoji_Presentation}\p{Extended_Pictographic}]|\u200D|\uFE0F)+$/u;

/** The character an emoji picture stands for: WordPress replaces them in feeds. */
export const emojiOf = (image: HtmlElement): string | undefined => {
  const alt = attribute(image, 'alt') ?? '';
  if (alt === '' || alt.length > 32) return undefined;
  return EMOJI_CLASS.test(attribute(image, 'class') ?? '') || EMOJI_ONLY.test(alt) ? alt : undefined;
};

/** The picture an `img` shows, at its own address; undefined for trackers and unusable addresses. */
export const pictureOf = (image: HtmlElement, base: string | undefined): DraftImage | undefined => {
  const address = rawAddress(image);
  const url = address === undefined ? undefined : safeLink(address, base);
  if (url === undefined || isTracker(image, url)) return undefined;
  const alt = plainLine(attribute(image, 'alt') ?? '');
  return {
    type: 'image',
    url,
    alt: alt === '' ? undefined : alt,
    width: pixels(attribute(image, 'width')),
    height: pixels(attribute(image, 'height')),
  };
};
