import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { SearchQuery } from '#search/query/search-query.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { useTakenOver } from '../../interface/use-taken-over.ts';

/** Filters of the address, by the names they have there. */
export type Filter = 'section' | 'source' | 'lang';

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

/** What the address asks: `/search?q=…&section=…&source=…&lang=…` is the whole state of the page. */
export const useAsked = (): Asked => {
  const { language } = useInterface();
  const [asked, setAddress] = useSearchParams();
  // A prerendered page does not know what will be asked of it.
  const address = useTakenOver() ? asked : NOTHING_ASKED;
  const text = address.get('q')?.trim() ?? '';
  const [section, source, lang] = [
    given(address.get('section')),
    given(address.get('source')),
    given(address.get('lang')),
  ];
  const query = useMemo<SearchQuery>(
    () => ({
      text,
      language,
      ...(section !== undefined && { section }),
      ...(source !== undefined && { source }),
      ...(lang !== undefined && { articlesIn: lang }),
    }),
    [text, language, section, source, lang],
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
    isFiltered: [section, source, lang].some((one) => one !== undefined),
    ask: (words) => change('q', words.trim()),
    narrow: change,
    widen: () => setAddress(text === '' ? {} : { q: text }),
  };
};
