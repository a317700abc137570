import type { Row } from '../format/row.ts';

/** What a reader asks. Slugs name a source and a section; times are seconds since 1970, inclusive. */
export type SearchQuery = {
  readonly text: string;
  /** Language of the interface, for reading the words. */
  readonly language: string;
  readonly source?: string;
  readonly section?: string;
  /** Only articles in this language. */
  readonly articlesIn?: string;
  readonly from?: number;
  readonly to?: number;
};

/**
 * How an article answers: `spelling` has every word in some spelling of it, `apart` has the parts of
 * a compound without their being one word, `forms` has other forms of a word.
 */
export type Tier = 'spelling' | 'apart' | 'forms';

export type Hit = { readonly row: Row; readonly tier: Tier };

/** Ranges of a text in UTF-16 units, in order, without overlaps. */
export type Mark = { readonly start: number; readonly end: number };

/** The facet terms that a query asks for. */
export const facetsOf = ({ source, section, articlesIn }: SearchQuery): string[] => [
  ...(source === undefined ? [] : [`=s:${source}`]),
  ...(section === undefined ? [] : [`=c:${section}`]),
  ...(articlesIn === undefined ? [] : [`=l:${articlesIn.split('-', 1)[0] ?? articlesIn}`]),
];
