import { decodeHTML } from 'entities';
import { plainLine } from './clean-text.ts';

/** Only elements a title could really hold: "a <b" and "x<y>z" are text. */
const TAG =
  /<\/?(?:a|abbr|acronym|applet|audio|b|bdi|bdo|big|blink|blockquote|body|br|button|center|cite|code|dd|del|dfn|div|dl|dt|em|embed|figure|font|form|frame|frameset|h[1-6]|head|hr|html|i|iframe|img|input|ins|kbd|li|label|link|mark|marquee|meta|nobr|noscript|object|ol|p|param|pre|q|s|samp|section|small|source|span|strike|strong|sub|sup|svg|table|tbody|td|th|time|tr|tt|u|ul|var|video|wbr|xhtml:[a-z]+)(?=[\s/>])[^<>]*>/gi;
const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<(script|style)(?=[\s/>])[\s\S]*?(?:<\/\1\s*>|$)/gi;
const BREAK = /<(?:br|p|div|li|\/p|\/div|\/li)(?=[\s/>])[^<>]*>/gi;

/**
 * The words of a short piece of HTML such as a title: tags and scripts gone, entities decoded, one
 * line. Text that merely looks like markup stays.
 *
 * @param html as in a feed's title, after XML decoding
 */
export const plainTitle = (html: string): string => {
  if (!/[<&]/.test(html)) return plainLine(html);
  const text = html.replace(UNSEEN, '').replace(BREAK, ' ').replace(TAG, '');
  return plainLine(decodeHTML(text));
};
