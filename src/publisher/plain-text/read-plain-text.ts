import type { Credit } from '#article/article.ts';
import type { Content } from '#article/blocks.ts';
import { parseDate } from '#text/parse-date.ts';
import { refusedDocument } from '../draft/draft.ts';
import type { Draft, DraftProblem, ReadingContext, SourceDocument } from '../draft/draft.ts';
import type { Label } from './labels.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { takeFooter } from './take-footer.ts';
import type { Parted } from './take-footer.ts';

/** Everything the contract refuses in a text; half-spaces, joiners and direction marks are not among it. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;

const sameWords = (one: string, other: string): boolean => one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ');

/** Sites often repeat the headline above the text; it is told once. */
const withoutRepeats = (headline: string, paragraphs: readonly string[]): readonly string[] => {
  const first = paragraphs.findIndex((paragraph) => !sameWords(paragraph, headline));
  return first === -1 ? [] : paragraphs.slice(first);
};

/** A run holds at most 20,000 UTF-16 units, which 10,000 characters never exceed; longer ones are cut after a space. */
const runsOf = (text: string): Content => (text.match(/[^]{1,9999}(?:\s|$)|[^]{1,10000}/gu) ?? []).map((t) => ({ t }));

const valueOf = (labels: readonly Label[], kind: Label['kind']): string =>
  labels.find((label) => label.kind === kind && label.value !== '')?.value ?? '';

const ADDRESS = /https?:\/\/[^\s<>"«»()]+/;

/** What may stand around a name: spaces, quotation marks, the brackets of an address that was taken out. */
const AROUND_NAME = /^[\s«»"()،,.؛-]+|[\s«»"()،,.؛-]+$/g;

const creditOf = (value: string): Credit[] => {
  const name = value.replace(ADDRESS, '').replace(AROUND_NAME, '');
  return name === '' ? [] : [{ name, role: 'via' }];
};

/** The date of the article, or why it has none although one is written. */
const dateOf = (labels: readonly Label[], context: ReadingContext): Pick<Draft, 'published'> & { unread?: string } => {
  const value = valueOf(labels, 'published');
  if (value === '') return {};
  const published = parseDate(value, context);
  return published === undefined ? { unread: value } : { published };
};

const problemsOf = (entry: string, removed: number, unread: string | undefined): DraftProblem[] => [
  ...(removed === 0
    ? []
    : [
        { entry, field: 'body', message: `held ${removed} invisible control characters`, action: 'they were left out' },
      ]),
  ...(unread === undefined
    ? []
    : [
        {
          entry,
          field: 'firstPublished',
          message: `"${unread}" is not a date that can be read safely`,
          action: 'the article has no date',
        },
      ]),
];

const draftOf = (title: string, { body, labels, terms }: Parted): Draft => {
  const source = valueOf(labels, 'source');
  const section = valueOf(labels, 'section');
  return {
    title,
    body: body.map((paragraph) => ({ type: 'paragraph', content: runsOf(paragraph) })),
    partial: false,
    link: ADDRESS.exec(source)?.[0],
    authors: [],
    categories: section === '' ? [] : [section],
    credits: creditOf(source),
    media: [],
    rights: terms.length === 0 ? undefined : { terms: terms.join('\n') },
    source: {},
    withdrawn: false,
  };
};

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
  const parted = takeFooter(withoutRepeats(title, rest));
  if (parted.body.length === 0) return refusedDocument('has a headline and no text below it');
  const { published, unread } = dateOf(parted.labels, context);
  const draft: Draft = { ...draftOf(title, parted), published };
  return { source: {}, entries: [{ draft, problems: problemsOf(title, removed, unread) }], problems: [] };
};
