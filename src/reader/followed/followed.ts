import { PLACES, listAddress, listNamed } from '#article/locations.ts';

/** What an address may ask of a list or of the search, in the order in which it is kept. */
export const ASKED = ['q', 'section', 'source', 'lang', 'time'] as const;

type Question = (typeof ASKED)[number];

/** A list or the search, narrowed as its address narrows it. */
export type Followed = {
  /** As `listId` names it; undefined for the search. */
  readonly list: string | undefined;
  /** What stands after the `?` of its address. */
  readonly asked: string;
};

/** The same question always in the same words, whatever else an address says. */
export const askedOf = (valueOf: (name: Question) => string | null): string => {
  const asked = new URLSearchParams();
  for (const name of ASKED) {
    const value = valueOf(name)?.trim() ?? '';
    if (value !== '') asked.set(name, value);
  }
  return asked.toString();
};

/** The values of a question; undefined for what it does not ask. */
export const questionOf = ({ asked }: Followed): Readonly<Partial<Record<Question, string | undefined>>> => {
  const values = new URLSearchParams(asked);
  return Object.fromEntries(ASKED.map((name) => [name, values.get(name) ?? undefined]));
};

/** The page that shows what is followed. */
export const addressOf = ({ list, asked }: Followed, siteLanguage: string): string => {
  const named = list === undefined ? undefined : listNamed(list);
  const path = named === undefined ? PLACES.search : listAddress(named, siteLanguage);
  return asked === '' ? path : `${path}?${asked}`;
};

export const isSame = (one: Followed, other: Followed): boolean => one.list === other.list && one.asked === other.asked;
