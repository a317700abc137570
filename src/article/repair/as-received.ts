import type { Article } from '../article.ts';
import { mapProse } from './map-prose.ts';

type Edit = { readonly offset: number; readonly from: string; readonly to: string };

/** The text before its edits; the text as it is where they are not those of this text. */
const undone = (text: string, edits: readonly Edit[]): string => {
  let before = '';
  let at = 0;
  for (const { offset, from, to } of edits) {
    // `before` is the beginning of the text as received, and so are offsets counted.
    const next = at + offset - before.length;
    if (next < at || !text.startsWith(to, next)) return text;
    before += text.slice(at, next) + from;
    at = next + to.length;
  }
  return before + text.slice(at);
};

/**
 * The article in the letters in which its source sent it: without repairs, and without their record. Asks the edits
 * alone, because a page carries no text twice.
 */
export const asReceived = (article: Article): Article => {
  const { _repair: repair, ...rest } = article;
  if (repair === undefined) return article;
  const edits = new Map(repair.texts.map((text) => [text.field, text.edits]));
  return mapProse(rest, (text, field) => undone(text, edits.get(field) ?? []));
};
