import { parseDate } from '#text/parse-date.ts';
import type { ParsedDate } from '#text/parse-date.ts';
import type { DraftProblem, ReadingContext } from '../draft/draft.ts';
import { childrenNamed, textIn } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const PUBLISHED = [
  'atom:published',
  'atom:issued',
  'pubdate',
  'dcterms:issued',
  'dc:date',
  'dcterms:created',
  'atom:created',
  'dcterms:date',
];
const UPDATED = ['atom:updated', 'atom:modified', 'dcterms:modified', 'lastbuilddate', 'dcterms:updated'];

export type EntryDates = {
  readonly published?: ParsedDate | undefined;
  readonly updated?: ParsedDate | undefined;
  /** The first date that says nothing that can be believed. */
  readonly problem?: Omit<DraftProblem, 'entry'> | undefined;
};

const written = (element: XmlElement): string => {
  const text = textIn(element).trim();
  return text === '' ? (element.attributes.get('value') ?? '') : text;
};

/**
 * When an entry or feed was published and changed. A change without a publication is taken for both:
 * many Atom feeds only say when they were updated.
 */
export const datesOf = (parent: XmlElement, context: ReadingContext): EntryDates => {
  const unread: XmlElement[] = [];
  const first = (names: readonly string[]): ParsedDate | undefined => {
    for (const element of names.flatMap((name) => childrenNamed(parent, name))) {
      const parsed = parseDate(written(element), { ...context, language: element.lang ?? context.language });
      if (parsed !== undefined) return parsed;
      if (written(element) !== '') unread.push(element);
    }
    return undefined;
  };
  const updated = first(UPDATED) ?? parseDate(parent.attributes.get('lastmod') ?? '', context);
  const published = first(PUBLISHED) ?? updated;
  const [wrong] = unread;
  if (published !== undefined || wrong === undefined) return { published, updated };
  return {
    problem: {
      field: wrong.local,
      message: `"${written(wrong).slice(0, 60)}" is no date`,
      action: 'the date was left out',
    },
  };
};
