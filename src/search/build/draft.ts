import { loose } from '#text/folding/loose.ts';
import { addProven, documentTerms } from '#text/terms/document-terms.ts';
import type { Evidence, Proof, Proven } from '#text/terms/document-terms.ts';
import type { Row } from '../format/row.ts';
import { lemmaKeys, type Analysis } from './analysis.ts';
import { SpellingVote } from './spelling-vote.ts';

/** An article as the index wants it: what an answer shows, and all its words. */
export type SearchDocument = { readonly row: Row; readonly text: string };

/** A segment in memory, before it is written or after it was read back. */
export type Draft = {
  /** The place of a row is the number of its document; newest first once it is merged. */
  readonly rows: readonly Row[];
  /** Exact key → ascending document numbers. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Exact key → loose keys of its dictionary forms, where it has others than itself. */
  readonly lemmas: ReadonlyMap<string, readonly string[]>;
  /** Exact key → how most texts spell it, where that is known. */
  readonly spellings: ReadonlyMap<string, string>;
};

/** What a term knows of the rest of the index. */
export type Surroundings = { readonly analysis: Analysis; readonly known: Evidence };

/** Terms that stand for the source, section and language of an article; filters ask for them. */
const facetTerms = ({ source, section, language }: Row): string[] => [
  `=s:${source}`,
  ...(section === '' ? [] : [`=c:${section}`]),
  `=l:${language.split('-', 1)[0] ?? language}`,
];

const proofAmong = (documents: Iterable<SearchDocument>, { analysis, known }: Surroundings): Proof => {
  const { compounds, isWord } = analysis;
  const here: Proven = { written: new Set(), halfSpaced: new Set() };
  for (const { row, text } of documents) addProven(here, text, row.language);
  const hasAny = (key: string, places: readonly Evidence[]): boolean => {
    const own = loose(key);
    return places.some((place) => place.has(own));
  };
  const isWritten = (key: string): boolean => hasAny(key, [here.written, compounds, known]);
  return {
    isWritten,
    isCertain: (key) => hasAny(key, [here.halfSpaced, compounds]) || (isWord(key) && isWritten(key)),
  };
};

const push = (lists: Map<string, number[]>, term: string, document: number): void => {
  const list = lists.get(term);
  if (list === undefined) lists.set(term, [document]);
  else list.push(document);
};

const lemmasOf = (languages: ReadonlyMap<string, string>, { analysis, known }: Surroundings): Map<string, string[]> => {
  const everywhere: Evidence = { has: (term) => languages.has(term) || known.has(term) };
  const lemmas = new Map<string, string[]>();
  for (const [term, language] of languages) {
    const keys = lemmaKeys(term, analysis.lemmas(term, language, everywhere));
    if (keys.length > 0) lemmas.set(term, keys);
  }
  return lemmas;
};

/**
 * A draft of articles, in the order in which they come. They are gone through twice and never held:
 * proof that two words are one is taken from all of them before the first is read, so an article
 * need not itself write the compound as one word.
 */
export const draftOf = (documents: Iterable<SearchDocument>, surroundings: Surroundings): Draft => {
  const proof = proofAmong(documents, surroundings);
  const rows: Row[] = [];
  const postings = new Map<string, number[]>();
  const languages = new Map<string, string>();
  const vote = new SpellingVote();
  for (const { row, text } of documents) {
    for (const [term, spelling] of documentTerms(text, row.language, proof)) {
      if (spelling !== undefined) vote.cast(term, spelling);
      push(postings, term, rows.length);
      if (!languages.has(term)) languages.set(term, row.language);
    }
    for (const term of facetTerms(row)) push(postings, term, rows.length);
    rows.push(row);
  }
  return { rows, postings, lemmas: lemmasOf(languages, surroundings), spellings: vote.outcome() };
};
