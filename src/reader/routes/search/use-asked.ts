import { useMemo } from 'react';
import type { SearchQuery } from '#search/query/search-query.ts';
import { useAddress, useFilters } from '../../filters/use-filters.ts';
import type { Filters } from '../../filters/use-filters.ts';
import { useInterface } from '../../interface/interface-context.ts';

export type Asked = Filters & {
  readonly query: SearchQuery;
  readonly ask: (text: string) => void;
};

/** What the address asks: `/search?q=…&section=…&source=…&lang=…&time=…` is the whole state of the page. */
export const useAsked = (): Asked => {
  const { language } = useInterface();
  const [address, change] = useAddress();
  const filters = useFilters();
  const text = address.get('q')?.trim() ?? '';
  const { section, source, lang, from } = filters;
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
  return { ...filters, query, ask: (words) => change({ q: words.trim() }) };
};
