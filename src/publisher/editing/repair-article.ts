import type { Article } from '#article/article.ts';
import { mapProse } from '#article/repair/map-prose.ts';
import { primaryLanguage } from '#text/direction.ts';
import { hasLostHalfSpaces } from '#text/repair/detect-damage.ts';
import type { RepairedText, RepairEdit, RepairMode, Repairer } from '#text/repair/repair-text.ts';

type Received = { readonly field: string; readonly text: string };

type TextRecord = NonNullable<Article['_repair']>['texts'][number];

const proseOf = (article: Article): Received[] => {
  const found: Received[] = [];
  mapProse(article, (text, field) => {
    found.push({ field, text });
    return text;
  });
  return found;
};

/** Unasked, only a text is mended that certainly lost its half-spaces. */
const modeFor = (texts: readonly string[], makeRepairer: () => Repairer): RepairMode =>
  hasLostHalfSpaces(texts, makeRepairer) ? 'safe' : 'off';

const copies = (edits: readonly RepairEdit[]): TextRecord['edits'] => edits.map((edit) => ({ ...edit }));

const recordOf = ({ field, text }: Received, { edits, suggestions }: RepairedText): TextRecord => ({
  field,
  received: text,
  edits: copies(edits),
  ...(suggestions.length > 0 && { suggestions: copies(suggestions) }),
});

const isEmpty = ({ edits, suggestions }: RepairedText): boolean => edits.length + suggestions.length === 0;

const isPersian = ({ language }: Article): boolean => primaryLanguage(language) === 'fa';

/**
 * Puts lost half-spaces back into a Persian article and writes down what was done, with each text as
 * it was received. An article in which there is nothing to say stays the same.
 *
 * @param mode what the operator wants of this source; undefined mends damaged texts alone
 * @param makeRepairer called only for Persian text that may be damaged, because what it knows takes a moment to load
 */
export const repairArticle = (
  article: Article,
  mode: RepairMode | undefined,
  makeRepairer: () => Repairer,
): Article => {
  if (mode === 'off' || article._repair !== undefined || !isPersian(article)) return article;
  const prose = proseOf(article);
  const texts = prose.map(({ text }) => text);
  const chosen = mode ?? modeFor(texts, makeRepairer);
  if (chosen === 'off') return article;
  const results = makeRepairer().repair(texts, chosen);
  const found = prose.flatMap((received, at) => {
    const result = results[at];
    return result === undefined || isEmpty(result) ? [] : [{ received, result }];
  });
  if (found.length === 0) return article;
  const mended = new Map(found.map(({ received: { field }, result: { text } }) => [field, text]));
  const repaired = mapProse(article, (text, field) => mended.get(field) ?? text);
  const records = found.map(({ received, result }) => recordOf(received, result));
  return { ...repaired, _repair: { mode: chosen, texts: records } };
};
