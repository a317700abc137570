import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#article/article.ts';
import type { Inline } from '#article/blocks.ts';
import type { SiteConfiguration } from '#article/site.ts';
import { directionOfLanguage } from '#text/direction.ts';
import type { Order } from './visual-order.ts';

/** A text in which two directions meet, and the order in which its parts must be seen. */
export type BidiCase = {
  readonly number: number;
  readonly title: string;
  readonly language: string;
  /** The text as a source sends it; `runs` where the article has to say which words are foreign. */
  readonly text?: string;
  readonly runs?: Inline[];
  /** What the letters alone do not do: isolates that the page puts in, or marks that the text brings. */
  readonly needs?: 'isolates' | 'marks';
  /** The part of a page the case is about besides the texts. */
  readonly place?: string;
  readonly order: Order[];
};

export const BIDI_CASES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../corpus/bidi.json'), 'utf8'),
) as readonly BidiCase[];

export const isPlain = ({ text }: BidiCase): boolean => text !== undefined;

export const idOf = ({ number }: Pick<BidiCase, 'number'>): string => `b1d1000000${String(number).padStart(2, '0')}`;

/** Latin names that end in a sign or stand beside each other, and one that has no English form. */
export const BIDI_SOURCES = ['Reuters Inc.', 'BBC', 'CNN', 'رسانه\u200Cهای خارجی'] as const;

/** A story of each further source, so that their names stand in a row; the last of them is in English. */
const OF_ANOTHER_SOURCE = [59, 60, 48];

export const BIDI_CONFIGURATION: SiteConfiguration = {
  schema: 'site/1.0',
  name: { fa: 'خبرخوان' },
  language: 'fa',
  timeZone: 'Asia/Tehran',
  sections: [
    { slug: 'world', name: { fa: 'World' } },
    { slug: 'asia', name: { fa: 'Asia' } },
  ],
  sources: BIDI_SOURCES.map((name, at) => ({ slug: `source-${at}`, name: { fa: name } })),
};

const textOf = ({ text, runs = [] }: BidiCase): string => text ?? runs.map(({ t }) => t).join('');

/** The same words wherever an article has a place for them. */
export const bidiArticle = (one: BidiCase): Article => {
  const { number, language, runs } = one;
  const content = runs ?? [{ t: textOf(one) }];
  const dir = directionOfLanguage(language);
  const source = BIDI_SOURCES[OF_ANOTHER_SOURCE.indexOf(number) + 1] ?? BIDI_SOURCES[0];
  return {
    ...{ schema: 'article/1.0', id: idOf(one), uri: `tag:example.org,2026:bidi-${number}`, version: 1 },
    ...{ status: 'usable', language, dir, headline: textOf(one), by: textOf(one), section: 'world' },
    body: [
      { type: 'paragraph', content },
      { type: 'list', ordered: true, items: [content, content] },
      { type: 'quote', content },
    ],
    credit: [
      { name: source, role: 'via' },
      { name: textOf(one), role: 'agency', lang: language, dir },
    ],
    firstPublished: `2026-03-21T07:${String(number - 1).padStart(2, '0')}:00Z`,
    imported: '2026-03-22T07:00:00Z',
    rights: { copyrightNotice: '© Example' },
  };
};
