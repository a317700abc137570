import type { Credit } from '#article/article.ts';
import type { Content } from '#article/blocks.ts';
import { parseDate } from '#text/parse-date.ts';
import { refusedDocument } from '../draft/draft.ts';
import type { Draft, DraftProblem, ReadingContext, SourceDocument } from '../draft/draft.ts';
import type { Label } from './labels.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { takeFooter } from './take-footer.ts';

/** Everything the contract refuses in a text; half-spaces, joiners and direction marks are not among it. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;

const sameWords = (one: string, other: string): boolean => one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ');

/** Sites often repeat the headline above the text; it is told once. */
const withoutRepeats = (headline: string, paragraphs: readonly string[]): readonly string[] => {
  const first = paragraphs.findIndex((paragraph) => !sameWords(paragraph, headline));
  return first === -1 ? [] : paragraphs.slice(first);
};

/** A run holds at most 20,000 characters; a longer paragraph is cut after a space. */
const runsOf = (text: string): Content => (text.match(/[^]{1,19999}(?:\s|$)|[^]{1,10000}/gu) ?? []).map((t) => ({ t }));

const valueOf = (labels: readonly Label[], kind: Label['kind']): string =>
  labels.find((label) => label.kind === kind && label.value !== '')?.value ?? '';

const ADDRESS = /https?:\/\/[^\s<>"«»()]+/;

const creditOf = (value: string): Credit[] => {
  const name = value.replace(ADDRESS, '').replace(/^[\s«"(]+|[\s»")،,.؛-]+$/g, '');
  return name === '' ? [] : [{ name, role: 'via' }];
};

const removedProblem = (entry: string, removed: number): DraftProblem[] =>
  removed === 0
    ? []
    : [{ entry, field: 'body', message: `held ${removed} invisible control characters`, action: 'they were left out' }];

const dateProblem = (entry: string, value: string): DraftProblem => ({
  entry,
  field: 'firstPublished',
  message: `"${value}" is not a date that can be read safely`,
  action: 'the article has no date',
});

/**
 * Reads the text of one article: the headline on the first line, then paragraphs, then perhaps lines
 * that name source, date and section, then perhaps the terms of use. Pure; no character of the story
 * is altered, half-spaces least of all.
 *
 * @returns one entry, or none with the reason
 */
export const readPlainText = (text: string, context: ReadingContext): SourceDocument => {
  const removed = text.match(FORBIDDEN)?.length ?? 0;
  const [title = '', ...rest] = splitParagraphs(text.replace(FORBIDDEN, ''));
  const { body, labels, terms } = takeFooter(withoutRepeats(title, rest));
  if (body.length === 0) return refusedDocument('has a headline and no text below it');
  const source = valueOf(labels, 'source');
  const section = valueOf(labels, 'section');
  const written = valueOf(labels, 'published');
  const published = written === '' ? undefined : parseDate(written, context);
  const problems = removedProblem(title, removed);
  if (written !== '' && published === undefined) problems.push(dateProblem(title, written));
  const draft: Draft = {
    title,
    body: body.map((paragraph) => ({ type: 'paragraph', content: runsOf(paragraph) })),
    partial: false,
    link: ADDRESS.exec(source)?.[0],
    authors: [],
    categories: section === '' ? [] : [section],
    published,
    credits: creditOf(source),
    media: [],
    rights: terms.length === 0 ? undefined : { terms: terms.join('\n') },
    source: {},
    withdrawn: false,
  };
  return { source: {}, entries: [{ draft, problems }], problems: [] };
};
