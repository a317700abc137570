import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { SearchQuery } from '#search/query/search-query.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { useTakenOver } from '../../interface/use-taken-over.ts';

/** Filters of the address, by the names they have there. */
export type Filter = 'section' | 'source' | 'lang' | 'time';

const DAY = 86_400;
const DAYS = { day: 1, week: 7, month: 31, year: 366 } as const;

/** How far back answers may lie: the same in every calendar. */
export const SPANS = ['day', 'week', 'month', 'year'] as const;

/** Seconds since 1970 from which on answers are wanted; whole hours, so that one question stays one question. */
const beginningOf = (span: string | undefined, now: number): number | undefined => {
  const known = SPANS.find((name) => name === span);
  const hour = Math.floor(now / 3_600_000) * 3600;
  return known === undefined ? undefined : hour - DAYS[known] * DAY;
};

export type Asked = {
  readonly query: SearchQuery;
  /** Value of a filter, '' for none. */
  readonly filter: (name: Filter) => string;
  readonly isFiltered: boolean;
  readonly ask: (text: string) => void;
  readonly narrow: (name: Filter, value: string) => void;
  readonly widen: () => void;
};

const NOTHING_ASKED = new URLSearchParams();

const given = (value: string | null): string | undefined => (value === null || value === '' ? undefined : value);

/** What the address asks: `/search?q=…&section=…&source=…&lang=…&time=…` is the whole state of the page. */
export const useAsked = (): Asked => {
  const { language } = useInterface();
  const [asked, setAddress] = useSearchParams();
  // A prerendered page does not know what will be asked of it.
  const address = useTakenOver() ? asked : NOTHING_ASKED;
  const text = address.get('q')?.trim() ?? '';
  const [section, source, lang, span] = ['section', 'source', 'lang', 'time'].map((name) => given(address.get(name)));
  const [now] = useState(() => Date.now());
  const from = beginningOf(span, now);
  const query = useMemo<SearchQuery>(
    () => ({
      text,
      language,
      ...(section !== undefined && { section }),
      ...(source !== undefined && { source }),
      ...(lang !== undefined && { articlesIn: lang }),
      ...(from !== undefined && { from }),
    }),
    [text, language, section, source, lang, from],
  );
  const change = (name: string, value: string): void => {
    setAddress((before) => {
      if (value === '') before.delete(name);
      else before.set(name, value);
      return before;
    });
  };
  return {
    query,
    filter: (name) => address.get(name) ?? '',
    isFiltered: [section, source, lang, from].some((one) => one !== undefined),
    ask: (words) => change('q', words.trim()),
    narrow: change,
    widen: () => setAddress(text === '' ? {} : { q: text }),
  };
};
