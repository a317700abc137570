import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTakenOver } from '../interface/use-taken-over.ts';
import { beginningOf } from './time-spans.ts';

/** Filters of an address, by the names they have there. */
const FILTERS = ['section', 'source', 'lang', 'time'] as const;

export type Filter = (typeof FILTERS)[number];

/** What stories are wanted; what is undefined narrows nothing. */
export type Narrowing = {
  /** Slugs. */
  readonly section?: string | undefined;
  readonly source?: string | undefined;
  /** Primary tag of a language. */
  readonly lang?: string | undefined;
  /** Not before this time, in seconds since 1970. */
  readonly from?: number | undefined;
};

export type Filters = Narrowing & {
  /** Value of a filter as the address has it, '' for none. */
  readonly filter: (name: Filter) => string;
  readonly isFiltered: boolean;
  readonly narrow: (name: Filter, value: string) => void;
  readonly widen: () => void;
};

const NOTHING_ASKED = new URLSearchParams();

/**
 * The part of the address after `?`, and how to change one value of it; '' takes it away. A
 * prerendered page does not know what will be asked of it.
 */
export const useAddress = (): readonly [URLSearchParams, (change: Readonly<Record<string, string>>) => void] => {
  const [asked, setAddress] = useSearchParams();
  const change = (values: Readonly<Record<string, string>>): void => {
    setAddress((before) => {
      for (const [name, value] of Object.entries(values)) {
        if (value === '') before.delete(name);
        else before.set(name, value);
      }
      return before;
    });
  };
  return [useTakenOver() ? asked : NOTHING_ASKED, change];
};

/** The filters of the address, so that what is seen can be shared and gone back to. */
export const useFilters = (): Filters => {
  const [address, change] = useAddress();
  const [now] = useState(() => Date.now());
  const filter = (name: Filter): string => address.get(name) ?? '';
  const [section, source, lang] = [filter('section'), filter('source'), filter('lang')].map((value) =>
    value === '' ? undefined : value,
  );
  const from = beginningOf(filter('time'), now);
  return {
    ...{ section, source, lang, from, filter },
    isFiltered: [section, source, lang, from].some((one) => one !== undefined),
    narrow: (name, value) => change({ [name]: value }),
    widen: () => change(Object.fromEntries(FILTERS.map((name) => [name, '']))),
  };
};
