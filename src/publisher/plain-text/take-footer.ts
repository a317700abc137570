import { labelOf } from './labels.ts';
import type { Label } from './labels.ts';

/** An article's paragraphs parted: what is told, what is said of it, and the terms of its use. */
export type Parted = {
  readonly body: readonly string[];
  readonly labels: readonly Label[];
  readonly terms: readonly string[];
};

const LEGAL_WORDS =
  /قانون|حقوق|مسئولیت|بازنشر|کپی[ \u200C]?رایت|حقوق النشر|محفوظة|مسؤولية|זכויות|אחריות|جملہ حقوق|ذمہ داری|مسوولیت|مافی|copyright|rights reserved|liab|responsib|terms of use/iu;

const isLabel = (paragraph: string | undefined): boolean => paragraph !== undefined && labelOf(paragraph) !== undefined;

/** Where the last run of label lines begins and ends; undefined when there is none. */
const lastRun = (paragraphs: readonly string[]): readonly [number, number] | undefined => {
  const end = paragraphs.findLastIndex(isLabel) + 1;
  if (end === 0) return undefined;
  let start = end - 1;
  while (isLabel(paragraphs[start - 1])) start -= 1;
  return [start, end];
};

/**
 * Finds the lines that name source, date and section. They stand below the text or between headline
 * and text. What follows them below the text is the terms, if the site's footer is complete or the
 * words are the law's; other paragraphs stay text, since losing a story's end would be worse.
 *
 * @param paragraphs without the headline
 */
export const takeFooter = (paragraphs: readonly string[]): Parted => {
  const run = lastRun(paragraphs);
  if (run === undefined) return { body: paragraphs, labels: [], terms: [] };
  const [start, end] = run;
  const labels = paragraphs.slice(start, end).flatMap((line) => labelOf(line) ?? []);
  const before = paragraphs.slice(0, start);
  const after = paragraphs.slice(end);
  const isFooter = labels.some(({ kind }) => kind !== 'source') || after.every((text) => LEGAL_WORDS.test(text));
  if (before.length > 0 && isFooter) return { body: before, labels, terms: after };
  return { body: [...before, ...after], labels, terms: [] };
};
