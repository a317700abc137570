import type { Draft } from './draft.ts';
import type { Row } from '../format/row.ts';

/** A draft and which of its documents are gone. */
export type DraftPart = { readonly draft: Draft; readonly removed: ReadonlySet<number> };

type Placed = { readonly row: Row; readonly part: number; readonly old: number };

const newestFirst = (a: Placed, b: Placed): number => b.row.time - a.row.time || (a.row.id < b.row.id ? -1 : 1);

const GONE = -1;

const ascending = (a: number, b: number): number => a - b;

const place = (parts: readonly DraftPart[]): Placed[] =>
  parts
    .flatMap(({ draft, removed }, part) =>
      draft.rows.map((row, old) => ({ row, part, old })).filter(({ old }) => !removed.has(old)),
    )
    .sort(newestFirst);

/** The postings of one part under its new numbers, added to the lists of the whole. */
const addPostings = (whole: Map<string, number[]>, { postings }: Draft, renumber: Int32Array): void => {
  for (const [term, list] of postings) {
    const kept = whole.get(term) ?? [];
    for (const old of list) {
      const number = renumber[old] ?? GONE;
      if (number !== GONE) kept.push(number);
    }
    if (kept.length > 0) whole.set(term, kept);
  }
};

const mergeLemmas = (parts: readonly DraftPart[], known: ReadonlyMap<string, unknown>): Map<string, string[]> => {
  const lemmas = new Map<string, string[]>();
  for (const { draft } of parts) {
    for (const [term, keys] of draft.lemmas) {
      if (known.has(term)) lemmas.set(term, [...new Set([...(lemmas.get(term) ?? []), ...keys])]);
    }
  }
  return lemmas;
};

/** Larger parts have more to say of how a term is spelt. */
const mergeSpellings = (parts: readonly DraftPart[], known: ReadonlyMap<string, unknown>): Map<string, string> => {
  const spellings = new Map<string, string>();
  for (const { draft } of parts.toSorted((a, b) => b.draft.rows.length - a.draft.rows.length)) {
    for (const [term, spelling] of draft.spellings) {
      if (known.has(term) && !spellings.has(term)) spellings.set(term, spelling);
    }
  }
  return spellings;
};

/** Several drafts as one, sorted anew, without the documents that are gone and without empty terms. */
export const mergeDrafts = (parts: readonly DraftPart[]): Draft => {
  const placed = place(parts);
  const numbers = parts.map(({ draft }) => new Int32Array(draft.rows.length).fill(GONE));
  for (const [number, { part, old }] of placed.entries()) numbers[part]?.fill(number, old, old + 1);
  const postings = new Map<string, number[]>();
  for (const [part, { draft }] of parts.entries()) addPostings(postings, draft, numbers[part] ?? new Int32Array());
  for (const list of postings.values()) list.sort(ascending);
  const [lemmas, spellings] = [mergeLemmas(parts, postings), mergeSpellings(parts, postings)];
  return { rows: placed.map(({ row }) => row), postings, lemmas, spellings };
};
