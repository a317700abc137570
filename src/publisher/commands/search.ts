import { articleAddress, searchData } from '#article/locations.ts';
import { MANIFEST_FILE } from '#search/format/manifest.ts';
import { markMatches } from '#search/query/mark-matches.ts';
import { openIndex } from '#search/query/search-index.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import type { Hit, SearchQuery } from '#search/query/search-query.ts';
import { SearchSession } from '#search/query/search-session.ts';
import { suggestQueries } from '#search/query/suggest.ts';
import type { EngineAddress } from '../engine/connect-engine.ts';
import { sphinxBackend } from '../engine/sphinx-backend.ts';
import { hasFile } from '../files/has-file.ts';
import { searchAnalysis } from '../searching/search-analysis.ts';
import { readableSearchFiles } from '../site/search/search-files.ts';
import { EXIT } from './report/exit-codes.ts';
import { problemLine } from './report/problem.ts';
import type { Terminal } from './report/terminal.ts';
import { withEngine } from './with-engine.ts';

export type SearchRequest = {
  /** Folder of the published site. */
  readonly site: string;
  /** The search server that is asked in place of the site's own index. */
  readonly engine?: EngineAddress | undefined;
  readonly query: SearchQuery;
  /** How many answers are wanted at most. */
  readonly limit: number;
  /** Prints one JSON document instead of lines for people. */
  readonly json: boolean;
};

type Found = {
  readonly session: SearchSession;
  readonly hits: readonly Hit[];
  readonly suggestions: readonly string[];
};

const firstAnswers = async (session: SearchSession, limit: number): Promise<Hit[]> => {
  const hits: Hit[] = [];
  while (hits.length < limit) {
    const more = await session.next(limit - hits.length);
    if (more.length === 0) break;
    hits.push(...more);
  }
  return hits;
};

const find = async (index: SearchIndex, { query, limit }: SearchRequest): Promise<Found> => {
  const session = new SearchSession(index, query);
  const hits = await firstAnswers(session, limit);
  return { session, hits, suggestions: hits.length > 0 ? [] : await suggestQueries(index, session) };
};

const instant = (seconds: number): string => new Date(seconds * 1000).toISOString();

const asJson = ({ session, hits, suggestions }: Found): string => {
  const answers = hits.map(({ tier, row: { time, headline, extract, language, ...row } }) => ({
    ...row,
    ...{ tier, language, headline, extract, address: articleAddress(row.id), time: instant(time) },
    marks: {
      headline: markMatches(headline, language, session.matched),
      extract: markMatches(extract, language, session.matched),
    },
  }));
  return JSON.stringify({ query: session.query.text, language: session.language, answers, suggestions }, null, 2);
};

const asLines = ({ hits, suggestions }: Found): string[] => {
  if (hits.length > 0)
    return hits.map(({ row: { headline, id, time, source } }) =>
      [headline, `  ${articleAddress(id)}  ${instant(time).slice(0, 10)}  ${source}`].join('\n'),
    );
  return ['Nothing found', ...suggestions.map((query) => `Did you mean: ${query}`)];
};

const say = async (index: SearchIndex, request: SearchRequest, terminal: Terminal): Promise<number> => {
  const found = await find(index, request);
  for (const line of request.json ? [asJson(found)] : asLines(found)) terminal.say(line);
  return EXIT.ok;
};

const searchFolder = async (request: SearchRequest, terminal: Terminal): Promise<number> => {
  const { site } = request;
  if (!hasFile(`${site}${searchData(MANIFEST_FILE)}`)) {
    terminal.warn(problemLine({ file: site, message: 'has no search index; publish first' }));
    return EXIT.noInput;
  }
  const index = await openIndex(readableSearchFiles(site));
  if (index === 'too-new') {
    terminal.warn(problemLine({ file: site, message: 'has a search index of a later version' }));
    return EXIT.badData;
  }
  return say(index, request, terminal);
};

/**
 * Asks the search index of a published site as a reader's browser does, or a search server, with the
 * same plan and the same answers in the same order.
 *
 * @returns the exit code
 */
export const searchSite = (request: SearchRequest, terminal: Terminal): Promise<number> => {
  if (request.engine === undefined) return searchFolder(request, terminal);
  return withEngine(request.engine, terminal, async (engine) =>
    say(await sphinxBackend(engine, searchAnalysis()).open(), request, terminal),
  );
};
