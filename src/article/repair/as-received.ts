import type { Article } from '../article.ts';
import { mapProse } from './map-prose.ts';

/** The article in the letters in which its source sent it: without repairs, and without their record. */
export const asReceived = (article: Article): Article => {
  const { _repair: repair, ...rest } = article;
  if (repair === undefined) return article;
  const received = new Map(repair.texts.map((text) => [text.field, text.received]));
  return mapProse(rest, (text, field) => received.get(field) ?? text);
};
