import * as v from 'valibot';
import { loose } from '#text/folding/loose.ts';
import type { FrequentWord } from '#search/format/words.ts';
import type { IndexReader, KnownTerm, Lookup, Match, Span } from '#search/query/index-reader.ts';
import { remembering } from '#search/query/remembering.ts';
import type { Engine } from './connect-engine.ts';
import { ARTICLES, WORDS } from './engine-configuration.ts';
import { readEngineRow } from './engine-row.ts';
import { engineToken } from './engine-token.ts';

/** Terms under one key; nobody writes a word in more ways. */
const MOST_TERMS = 1000;
const ANSWERS_AT_A_TIME = 50;
/** More than are wanted, since not all of them are words. */
const FREQUENT = 8000;
const SUGGESTED_WORDS = 6000;

const wordSchema = v.pipe(
  v.object({ term: v.string(), lemmas: v.string(), is_distinct: v.number(), articles: v.number() }),
  v.transform(({ term, lemmas, is_distinct, articles }): KnownTerm => ({
    ...{ term, count: articles, distinct: is_distinct === 1 },
    lemmas: lemmas === '' ? [] : lemmas.split(' '),
  })),
);

const answerSchema = v.object({ article: v.string(), row: v.string() });
const countSchema = v.object({ n: v.number() });
const frequentSchema = v.object({ term: v.string(), spelling: v.string(), articles: v.number() });

const byTerm = (a: KnownTerm, b: KnownTerm): number => (a.term < b.term ? -1 : 1);

const lookUp = async (engine: Engine, looseKey: string): Promise<Lookup> => {
  const sql = `SELECT term, lemmas, is_distinct, articles FROM ${WORDS} WHERE MATCH(?) ORDER BY articles DESC LIMIT ${MOST_TERMS} OPTION ranker=none, max_matches=${MOST_TERMS}`;
  const found = (await engine.ask(wordSchema, sql, [engineToken(looseKey)])).sort(byTerm);
  const isOwn = ({ term }: KnownTerm): boolean => loose(term) === looseKey;
  return { entries: found.filter(isOwn), members: found.filter((word) => !isOwn(word)).map(({ term }) => term) };
};

/** A time as an engine compares it: it knows no infinity. */
const bounded = (time: number): number => Math.min(Math.max(time, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);

async function* matching(
  engine: Engine,
  wanted: readonly (readonly KnownTerm[])[],
  [from, to]: Span,
): AsyncGenerator<Match, void> {
  const groups = wanted.map((terms) => `(${terms.map(({ term }) => engineToken(term)).join('|')})`);
  for (let at = 0; ; at += ANSWERS_AT_A_TIME) {
    const until = at + ANSWERS_AT_A_TIME;
    const sql = `SELECT article, row FROM ${ARTICLES} WHERE MATCH(?) AND time BETWEEN ? AND ? ORDER BY time DESC, article ASC LIMIT ${at}, ${ANSWERS_AT_A_TIME} OPTION ranker=none, max_matches=${until}`;
    const answers = await engine.ask(answerSchema, sql, [groups.join(' '), bounded(from), bounded(to)]);
    for (const { article, row } of answers) yield { key: article, row: () => Promise.resolve(readEngineRow(row)) };
    if (answers.length < ANSWERS_AT_A_TIME) return;
  }
}

const frequentWords = async (engine: Engine): Promise<FrequentWord[]> => {
  const sql = `SELECT term, spelling, articles FROM ${WORDS} WHERE articles > 1 ORDER BY articles DESC LIMIT ${FREQUENT} OPTION max_matches=${FREQUENT}`;
  const frequent = await engine.ask(frequentSchema, sql);
  return frequent
    .filter(({ term }) => term.length > 2 && /^\p{L}/u.test(term))
    .slice(0, SUGGESTED_WORDS)
    .map(({ term, spelling, articles }) => ({ word: term, spelling, weight: Math.round(Math.log2(articles) * 4) }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
};

/** The index of a search server, as the planner asks any index. */
export const engineReader = async (engine: Engine): Promise<IndexReader> => {
  const [count] = await engine.ask(countSchema, `SELECT COUNT(*) AS n FROM ${ARTICLES}`);
  return {
    name: ARTICLES,
    documents: count?.n ?? 0,
    covers: () => true,
    isCommon: () => true,
    mayJoin: () => Promise.resolve(true),
    lookup: remembering((looseKey: string) => lookUp(engine, looseKey)),
    matching: (wanted, span) => matching(engine, wanted, span),
    frequentWords: () => frequentWords(engine),
  };
};
