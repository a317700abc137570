import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import { attribute, isElement, textWithin } from '../cleaning/html-tree.ts';
import type { HtmlElement, HtmlParent } from '../cleaning/html-tree.ts';

/** Elements around a story that no extractor should weigh. */
const FURNITURE = new Set(
  'script style noscript template svg button dialog nav footer aside select input textarea'.split(' '),
);
const ROLES = /^(?:navigation|complementary|search|dialog|alert|banner|contentinfo)$/;

/** Names that templates give to boxes which are not the story. */
const BOXES =
  /(?:^|[\s_-])(?:comments?|respond|disqus|shar(?:e|es|ing)|social\w*|related|recommend\w*|more-(?:news|stories|on|from)|read-?(?:more|also|next)|also-read|newsletter\w*|subscri\w+|sign-?up|promo\w*|advert\w*|ads?|sponsor\w*|breadcrumbs?|tags?|taglist|most-?(?:read|viewed|popular)|popular|trending|sidebar|widget|cookie\w*|consent|(?:copy|short)-?(?:link|url)|outbrain|taboola|author-?(?:box|bio|info)|print|follow\w*|google-?news|paywall|modal|popup|menu|toolbar|slideshow|gallery-?thumbs|rating|votes?|poll)(?:$|[\s_-]|\d)/i;

const PROTECTED = /^(?:html|body|main|article|h1|p|figure|picture|img|time)$/;

/** What holds this much of the page's text is the story, whatever the template calls it. */
const TOO_MUCH = 0.35;

const namesOf = (element: HtmlElement): string =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;

const isFurniture = (element: HtmlElement, pageLength: number): boolean => {
  if (FURNITURE.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true;
  if (PROTECTED.test(element.tagName)) return false;
  const named = BOXES.test(namesOf(element)) || ROLES.test(attribute(element, 'role') ?? '');
  return named && textWithin(element).length < pageLength * TOO_MUCH;
};

const remove = (parent: HtmlParent, unwanted: (element: HtmlElement) => boolean): void => {
  parent.childNodes = parent.childNodes.filter((node) => !isElement(node) || !unwanted(node));
  for (const node of parent.childNodes) if (isElement(node)) remove(node, unwanted);
};

/** What the page says of itself is read elsewhere; here it would only cost time. */
const isUnseen = ({ tagName }: HtmlElement): boolean => /^(?:meta|link|script|style|template)$/.test(tagName);

type Extract = { readonly html: string; readonly length: number };

const extract = (html: string): Extract | undefined => {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- typed by the DOM, which this room does not have
  const { document } = parseHTML(html);
  const found = new Readability(document, { keepClasses: true, charThreshold: 200 }).parse();
  const content = found?.content ?? '';
  return content === '' ? undefined : { html: content, length: (found?.textContent ?? '').replace(/\s+/g, ' ').length };
};

/** A template may call the story itself a "widget"; then the page as it was tells more. */
const WORTH = 0.6;

/**
 * The HTML of a page's main text, found by Mozilla's Readability on a page freed of furniture.
 * The document it works on is a plain data structure: nothing in it runs or loads.
 *
 * @param tree of the whole page; it is pruned in place
 * @returns undefined when the page has no text that stands out
 */
export const mainText = (tree: HtmlParent): string | undefined => {
  remove(tree, isUnseen);
  const whole = extract(serialize(tree));
  const pageLength = textWithin(tree).length;
  remove(tree, (element) => isFurniture(element, pageLength));
  const freed = extract(serialize(tree));
  return freed !== undefined && freed.length >= (whole?.length ?? 0) * WORTH ? freed.html : whole?.html;
};
