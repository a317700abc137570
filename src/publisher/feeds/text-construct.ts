import { decodeHTML } from 'entities';
import { cleanHtml, textBlocks } from '../cleaning/clean-html.ts';
import type { CleanedHtml } from '../cleaning/clean-html.ts';
import { plainLine } from '../cleaning/clean-text.ts';
import { plainTitle } from '../cleaning/plain-title.ts';
import { childNamed, hasElements, markupIn, textIn } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** The text of a feed element and how it is to be read. */
export type TextConstruct = {
  readonly kind: 'html' | 'text';
  readonly value: string;
  readonly base: string | undefined;
  readonly lang: string | undefined;
};

const TAGS = /<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi;
const USUAL =
  /^(?:a|abbr|b|blockquote|br|center|cite|code|div|em|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|q|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)$/i;

/** Whether text that claims to be plain is HTML all the same: it closes a tag or, unclaimed, names a character. */
const looksLikeHtml = (text: string, entities: boolean): boolean =>
  (/<\/[a-z]+[0-9]?>|<(?:br|hr|img)\b[^<>]*>/i.test(text) ||
    (entities && /&(?:#\d+|#x[0-9a-f]+|[a-z]+[0-9]?);/i.test(text))) &&
  [...text.matchAll(TAGS)].every(([, tag = '']) => USUAL.test(tag));

const decodeBase64 = (text: string): string | undefined => {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Types Atom writes as base64, because they are neither text nor XML. */
const isBinary = (type: string): boolean => /^[a-z]+\/[a-z0-9.+-]+$/.test(type) && !/^text\/|[+/]xml$/.test(type);

const isHtmlType = (type: string): boolean =>
  /^(?:html|xhtml|text\/html|application\/xhtml\+xml|application\/html)$/.test(type);

const textual = (value: string, type: string): Pick<TextConstruct, 'kind' | 'value'> => ({
  kind: isHtmlType(type) || looksLikeHtml(value, type === '') ? 'html' : 'text',
  value,
});

const fromBase64 = (element: XmlElement, type: string): string | undefined => {
  const mode = element.attributes.get('mode')?.toLowerCase();
  const encoded = mode === 'base64' || (mode === undefined && isBinary(type));
  return encoded ? decodeBase64(textIn(element)) : undefined;
};

const atomValue = (element: XmlElement): Pick<TextConstruct, 'kind' | 'value'> => {
  const type = (element.attributes.get('type') ?? '').toLowerCase().replace(/;.*$/, '').trim();
  const decoded = fromBase64(element, type);
  if (decoded === undefined && hasElements(element))
    return { kind: 'html', value: markupIn(childNamed(element, 'xhtml:div') ?? element) };
  return textual(decoded ?? textIn(element), type);
};

/**
 * Reads a text element: Atom's by `type` and `mode`, RSS's as HTML whether escaped, in CDATA or as
 * child elements.
 */
export const textConstruct = (element: XmlElement): TextConstruct => {
  const { base, lang } = element;
  if (element.name.startsWith('atom:')) return { ...atomValue(element), base, lang };
  const value = hasElements(element) ? markupIn(element) : textIn(element);
  return { kind: 'html', value, base, lang };
};

/** The construct as one plain line. */
export const lineOf = ({ kind, value }: TextConstruct): string =>
  kind === 'html' ? plainTitle(value) : plainLine(value);

/** The construct as blocks. */
export const blocksOfConstruct = ({ kind, value, base }: TextConstruct): CleanedHtml => {
  if (kind === 'html' && /<[a-z!/]/i.test(value)) return cleanHtml(value, base);
  // Without a tag, blank lines are all there is to tell paragraphs apart.
  const blocks = textBlocks(kind === 'html' ? decodeHTML(value) : value);
  return { blocks, truncated: /\[(?:…|\.{3})\]\s*$/.test(value), problems: [] };
};
