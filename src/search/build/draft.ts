import { documentTerms, evidenceOf, type Evidence } from '#text/terms/document-terms.ts';
import type { Row } from '../format/row.ts';
import { lemmaKeys, type Analysis } from './analysis.ts';

/** An article as the index wants it: what an answer shows, and all its words. */
export type SearchDocument = { readonly row: Row; readonly text: string };

/** A segment in memory, before it is written or after it was read back. */
export type Draft = {
  /** Newest first; the place of a row is the number of its document. */
  readonly rows: readonly Row[];
  /** Exact key → ascending document numbers. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Exact key → loose keys of its dictionary forms, where it has others than itself. */
  readonly lemmas: ReadonlyMap<string, readonly string[]>;
};

/** What a term knows of the rest of the index. */
export type Surroundings = { readonly analysis: Analysis; readonly known: Evidence };

const newestFirst = (a: SearchDocument, b: SearchDocument): number =>
  b.row.time - a.row.time || (a.row.id < b.row.id ? -1 : 1);

/** Terms that stand for the source, section and language of an article; filters ask for them. */
export const facetTerms = ({ source, section, language }: Row): string[] => [
  `=s:${source}`,
  ...(section === '' ? [] : [`=c:${section}`]),
  `=l:${language.split('-', 1)[0] ?? language}`,
];

const evidenceAmong = (documents: readonly SearchDocument[], { analysis, known }: Surroundings): Evidence => {
  const here = new Set<string>();
  for (const { row, text } of documents) for (const key of evidenceOf(text, row.language)) here.add(key);
  return { has: (key) => here.has(key) || analysis.compounds.has(key) || known.has(key) };
};

const push = (lists: Map<string, number[]>, term: string, document: number): void => {
  const list = lists.get(term);
  if (list === undefined) lists.set(term, [document]);
  else list.push(document);
};

/**
 * A draft of articles. Evidence that two words are one is taken from all of them before the first is
 * read, so an article need not itself write the compound as one word.
 */
export const draftOf = (unsorted: readonly SearchDocument[], surroundings: Surroundings): Draft => {
  const documents = unsorted.toSorted(newestFirst);
  const evidence = evidenceAmong(documents, surroundings);
  const postings = new Map<string, number[]>();
  const languages = new Map<string, string>();
  for (const [number, { row, text }] of documents.entries()) {
    for (const term of documentTerms(text, row.language, evidence)) {
      push(postings, term, number);
      if (!languages.has(term)) languages.set(term, row.language);
    }
    for (const term of facetTerms(row)) push(postings, term, number);
  }
  const known: Evidence = { has: (term) => postings.has(term) || surroundings.known.has(term) };
  const lemmas = new Map<string, string[]>();
  for (const [term, language] of languages) {
    const keys = lemmaKeys(term, surroundings.analysis.lemmas(term, language, known));
    if (keys.length > 0) lemmas.set(term, keys);
  }
  return { rows: documents.map(({ row }) => row), postings, lemmas };
};
