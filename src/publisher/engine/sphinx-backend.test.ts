import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isTombstone } from '#article/is-tombstone.ts';
import { readArticle } from '#article/read-article.ts';
import type { SearchDocument } from '#search/build/draft.ts';
import { memoryFiles } from '#search/build/memory-files.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import type { SearchQuery } from '#search/query/search-query.ts';
import { SearchSession } from '#search/query/search-session.ts';
import { suggestQueries } from '#search/query/suggest.ts';
import { staticBackend, type SearchBackend } from '#search/search-backend.ts';
import { everyAnswer } from '#search/testing/every-answer.ts';
import { sampleDocument } from '#search/testing/sample-documents.ts';
import { searchAnalysis } from '../searching/search-analysis.ts';
import { searchDocument } from '../searching/search-document.ts';
import { SEARCHD, searchServer } from '../testing/search-server.ts';
import { connectEngine } from './connect-engine.ts';
import { sphinxBackend } from './sphinx-backend.ts';

const Z = '\u200C';
const SAMPLE = join(import.meta.dirname, '../sample');

const sampleEdition = (): SearchDocument[] =>
  readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[a-z]+.[\w-]+\.json$/.test(file))
    .flatMap((file) => {
      const read = readArticle(JSON.parse(readFileSync(join(SAMPLE, file), 'utf8')));
      return read.ok && !isTombstone(read.article) ? [searchDocument(read.article, `s${file.length % 3}`)] : [];
    });

/** The thirteen questions that readers of other systems found unanswered, and what stands in articles. */
const SPELLINGS = [`رسانه${Z}های`, 'رسانههای', 'رسانه های', `رسانه${Z}هاي`, 'کلیدواژه', 'كليدواژه', '۱۴۷۷', '1477']
  .concat(['١٤٧٧', 'مُؤَسِّسِه', 'مؤسسه', 'قرآن', 'قران', 'خجســتــه', 'خجسته'])
  .concat([`زعفران${Z}کاری`, 'زعفرانکاری', 'زعفران کاری', `زعفران${Z}كاري`, 'زعفران']);

const spelt = SPELLINGS.map((word, at) => sampleDocument(`spelt${String(at).padStart(3, '0')}`, `از ${word} گفت`));

const engine = async (): Promise<SearchBackend> => {
  const connection = await connectEngine(await searchServer());
  onTestFinished(() => connection.close());
  return sphinxBackend(connection, searchAnalysis());
};

const answersOf = async (index: SearchIndex, query: SearchQuery) => {
  const session = new SearchSession(index, query);
  const hits = await everyAnswer(session);
  return {
    query,
    hits: hits.map(({ tier, row }) => ({ tier, ...row })),
    matched: [...session.matched].sort(),
    suggestions: hits.length > 0 ? [] : await suggestQueries(index, session),
  };
};

/** Some words of each headline, alone and together. */
const headlineWords = (documents: readonly SearchDocument[]): string[] =>
  documents.flatMap(({ row }) => {
    const words = row.headline.split(' ');
    return [...words.slice(0, 2), words.slice(0, 2).join(' '), words.slice(-2).join('، ')];
  });

describe.skipIf(SEARCHD === undefined)('a search server', () => {
  it('gives the answers of the built-in index, in the same order', async () => {
    const documents = [...sampleEdition(), ...spelt];
    const engines = [await engine(), staticBackend(memoryFiles(), searchAnalysis())] as const;
    for (const each of engines) await each.index(documents);
    const [served, builtIn] = [await engines[0].open(), await engines[1].open()];
    const texts = new Set([...SPELLINGS, ...headlineWords(documents), `کتاب${Z}هایشان`, 'زعفرن', 'سازماان', 'ال']);
    const queries: SearchQuery[] = [...texts].map((text) => ({ text, language: 'fa' }));
    const spellings = new Set(queries.filter(({ text }) => SPELLINGS.includes(text)));
    const filters = [{ source: 's1' }, { section: 'world' }, { articlesIn: 'ar' }, { from: 1000, to: 1000 }];
    const narrowed = filters.flatMap((filter) =>
      ['', 'از', 'زعفران'].map((text) => ({ text, language: 'fa', ...filter })),
    );
    for (const query of [...queries, ...narrowed]) {
      const answers = await answersOf(served, query);
      expect(answers).toEqual(await answersOf(builtIn, query));
      if (spellings.has(query)) expect([query.text, answers.hits.length > 1]).toEqual([query.text, true]);
    }
  }, 60_000);

  it('takes a new version in place of the old one, and forgets at once what is removed', async () => {
    const backend = await engine();
    const [one, two] = ['one00000', 'two00000'];
    await backend.index([sampleDocument(one, 'باران بهاری'), sampleDocument(two, 'باران پاییزی')]);
    await backend.index([sampleDocument(two, 'برف 😀 زمستانی', { version: 2 })]);
    const find = async (text: string) => (await answersOf(await backend.open(), { text, language: 'fa' })).hits;
    expect((await find('باران')).map(({ id }) => id)).toEqual([one]);
    expect((await find('برف')).map(({ headline }) => headline)).toEqual(['برف 😀 زمستانی']);
    expect(await backend.versions()).toEqual(new Map([[one, 1], [two, 2]])); // prettier-ignore
    await backend.remove([one, 'unknown0']);
    expect(await find('باران')).toEqual([]);
    expect(await backend.versions()).toEqual(new Map([[two, 2]]));
  });

  it('knows compounds of articles that came before', async () => {
    const backend = await engine();
    await backend.index([sampleDocument('first000', `پیش${Z}بینی هوا`)]);
    await backend.index([sampleDocument('later000', 'پیش بینی باران')]);
    const { hits } = await answersOf(await backend.open(), { text: 'پیشبینی', language: 'fa' });
    expect(hits.map(({ id, tier }) => [id, tier])).toEqual([
      ['first000', 'spelling'],
      ['later000', 'spelling'],
    ]);
  });
});
