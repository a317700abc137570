import * as v from 'valibot';
import { loose } from '#text/folding/loose.ts';
import { isToldByMadda } from '#text/lexicon/madda-pairs.ts';
import type { Analysis } from '#search/build/analysis.ts';
import { draftOf, type Draft, type SearchDocument } from '#search/build/draft.ts';
import type { Engine } from './connect-engine.ts';
import { ARTICLES, WORDS } from './engine-configuration.ts';
import { engineId } from './engine-id.ts';
import { writeEngineRow } from './engine-row.ts';
import { engineToken } from './engine-token.ts';
import { inBatches } from './in-batches.ts';

const ARTICLES_AT_A_TIME = 500;
const KEYS_AT_A_TIME = 500;
/** Each statement is a commit, and each commit is merged with those before it: few large ones are faster. */
const WORD_ROWS = 4000;
/** An engine takes eight megabytes at a time, and articles may be long. */
const ARTICLE_ROWS = 50;
const MOST_FOUND = 50_000;
/** Shorter keys are no proof of a compound; the built-in index does not keep them either. */
const SHORTEST_PROOF = 5;

type Before = { readonly articles: number; readonly spelling: string; readonly lemmas: readonly string[] };

const wordSchema = v.object({ term: v.string(), spelling: v.string(), lemmas: v.string(), articles: v.number() });

/** What the engine has under some loose keys already: exact key → what is said of it. */
const wordsUnder = async (engine: Engine, keys: Iterable<string>): Promise<Map<string, Before>> => {
  const before = new Map<string, Before>();
  const sql = `SELECT term, spelling, lemmas, articles FROM ${WORDS} WHERE MATCH(?) LIMIT ${MOST_FOUND} OPTION ranker=none, max_matches=${MOST_FOUND}`;
  for (const some of inBatches(keys, KEYS_AT_A_TIME)) {
    const rows = await engine.ask(wordSchema, sql, [some.map(engineToken).join('|')]);
    for (const { term, spelling, lemmas, articles } of rows)
      before.set(term, { articles, spelling, lemmas: lemmas === '' ? [] : lemmas.split(' ') });
  }
  return before;
};

const termsOfDocuments = ({ rows, postings }: Draft): string[][] => {
  const terms = rows.map((): string[] => []);
  for (const [term, documents] of postings) for (const document of documents) terms[document]?.push(term);
  return terms;
};

/** The analysis of some articles, with what the engine knows of their words. */
const analysed = async (
  engine: Engine,
  documents: readonly SearchDocument[],
  analysis: Analysis,
): Promise<{ readonly draft: Draft; readonly before: ReadonlyMap<string, Before> }> => {
  const keys = new Set<string>();
  const remember = (key: string): boolean => {
    if (key.length >= SHORTEST_PROOF) keys.add(key);
    return false;
  };
  // The first pass finds out what would be asked, because an engine cannot answer within one.
  const first = draftOf(documents, { analysis, known: { has: remember } });
  for (const term of first.postings.keys()) keys.add(loose(term));
  const before = await wordsUnder(engine, keys);
  const known = new Set([...before.keys()].map(loose).filter((key) => key.length >= SHORTEST_PROOF));
  return { draft: known.size === 0 ? first : draftOf(documents, { analysis, known }), before };
};

const writeWords = async (
  engine: Engine,
  { postings, lemmas, spellings }: Draft,
  before: ReadonlyMap<string, Before>,
): Promise<void> => {
  for (const some of inBatches(postings, WORD_ROWS)) {
    const rows = some.map(([term, documents]) => {
      const known = before.get(term) ?? { articles: 0, lemmas: [], spelling: spellings.get(term) ?? term };
      const forms = [...new Set([...known.lemmas, ...(lemmas.get(term) ?? [])])];
      const keys = [loose(term), ...forms].map(engineToken).join(' ');
      const count = known.articles + documents.length;
      return [engineId(term), keys, term, known.spelling, forms.join(' '), isToldByMadda(term) ? 1 : 0, count];
    });
    await engine.tell(`REPLACE INTO ${WORDS} (id, keys, term, spelling, lemmas, is_distinct, articles) VALUES ?`, [
      rows,
    ]);
  }
};

const writeArticles = async (engine: Engine, draft: Draft): Promise<void> => {
  const terms = termsOfDocuments(draft);
  for (const some of inBatches(draft.rows.entries(), ARTICLE_ROWS)) {
    const rows = some.map(([at, row]) => {
      const words = (terms[at] ?? []).map(engineToken).join(' ');
      return [engineId(row.id), words, row.id, row.version, row.time, writeEngineRow(row)];
    });
    await engine.tell(`REPLACE INTO ${ARTICLES} (id, terms, article, version, time, row) VALUES ?`, [rows]);
  }
};

/**
 * Adds articles to a search server, a few hundred at a time, so that the cost depends on their number alone.
 * Words go in first: an article is never there without being found.
 */
export const fillEngine = async (
  engine: Engine,
  documents: Iterable<SearchDocument>,
  analysis: Analysis,
): Promise<void> => {
  for (const some of inBatches(documents, ARTICLES_AT_A_TIME)) {
    const { draft, before } = await analysed(engine, some, analysis);
    await writeWords(engine, draft, before);
    await writeArticles(engine, draft);
  }
};
