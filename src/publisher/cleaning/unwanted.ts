import { attribute } from './html-tree.ts';
import type { HtmlElement } from './html-tree.ts';

/** Class names and ids of boxes that sites and plug-ins add around a story. */
const BOXES =
  /(?:^|\s)(?:sharedaddy|sd-sharing\S*|share[-_]?(?:this|box|bar|buttons?|links?|tools?|icons?)\S*|social[-_]?(?:share|sharing|links?|icons?|media|buttons?|bar)\S*|addtoany\S*|a2a_\S*|addthis\S*|heateor\S*|jp-relatedposts|feedflare|yarpp\S*|related[-_]?(?:posts?|articles?|news|stories|links?|content)\S*|wp-block-jetpack-(?:sharing|likes)\S*|jp-post-flair|post-views\S*|newsletter[-_]?(?:form|box|signup)\S*|republication-tracker\S*|mc4wp\S*|screen-reader-text|sr-only|visually-hidden)(?:\s|$)/i;

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** Links that exist to pass a story on, not to read. */
const SHARE_LINK =
  /^https?:\/\/(?:(?:www|m)\.)?(?:facebook\.com\/(?:sharer|share\.php|dialog\/share)|(?:twitter|x)\.com\/(?:intent\/|share\b|home\?status)|t(?:elegram)?\.me\/share\b|(?:api\.)?whatsapp\.com\/send|wa\.me\/\?text|linkedin\.com\/(?:shareArticle|sharing\/)|pinterest\.com\/pin\/create|reddit\.com\/submit|plus\.google\.com\/share|feeds\.\S+\/~ff\/|feeds\.wordpress\.com\/1\.0\/|addtoany\.com\/)/i;

/** Hosts and paths of pictures that count readers. */
const TRACKER =
  /^https?:\/\/(?:[^/]*\.)?(?:doubleclick\.net|google-analytics\.com|googlesyndication\.com|pixel\.wp\.com|stats\.wp(?:ress)?\.com|stats\.wordpress\.com|quantserve\.com|scorecardresearch\.com|feedsportal\.com|pheedo\.com|chartbeat\.(?:com|net)|parsely\.com|mc\.yandex\.\w+|counter\.yadro\.ru|histats\.com|statcounter\.com|hit\.ua|webgozar\.\w+|feeds\.wordpress\.com)\/|\/~r\/|\/~ff\/|\/~4\/|[?&]republication-pixel|facebook\.com\/tr\b|[/_.-](?:pixel|spacer|clear|blank|1x1|track(?:er|ing)?)\.(?:gif|png|php|aspx?)(?:$|\?)|\/b\.gif\?/i;

/** Whether an element and all below it is furniture, invisible, or a box of links to other places. */
export const isUnwanted = (element: HtmlElement): boolean =>
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && HIDDEN.test(value)) ||
      ((name === 'class' || name === 'id') && BOXES.test(value)),
  );

/** Whether an address is a "share this" button. */
export const isShareLink = (href: string): boolean => SHARE_LINK.test(href);

const isTiny = (size: string | undefined): boolean => size !== undefined && /^\s*[0-2](?:px)?\s*$/.test(size);

/** Whether a picture counts readers instead of showing something. */
export const isTracker = (image: HtmlElement, url: string): boolean =>
  TRACKER.test(url) ||
  isTiny(attribute(image, 'width')) ||
  isTiny(attribute(image, 'height')) ||
  /(?:^|;)\s*(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)/i.test(attribute(image, 'style') ?? '');
