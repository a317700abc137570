import { describe, expect, it, onTestFinished } from 'vitest';
import { SearchSession } from '#search/query/search-session.ts';
import { everyAnswer } from '#search/testing/every-answer.ts';
import { sampleDocument } from '#search/testing/sample-documents.ts';
import { fakeSearchServer } from '../testing/fake-search-server.ts';
import type { FakeAnswer } from '../testing/fake-search-server.ts';
import { connectEngine } from './connect-engine.ts';
import { engineReader } from './engine-reader.ts';
import { writeEngineRow } from './engine-row.ts';

const word = (term: string, lemmas = '', more = {}) => ({ term, lemmas, is_distinct: 0, articles: 3, ...more });

const answerRow = (at: number) => {
  const { row } = sampleDocument(`n${String(at).padStart(3, '0')}`, `«خبر» 😀 it's \\ ${at}`, { time: at });
  return { article: row.id, row: writeEngineRow(row) };
};

const opened = async (answer: (statement: string) => FakeAnswer) => {
  const server = await fakeSearchServer((sql) => (sql.includes('COUNT(*)') ? [{ n: 7 }] : answer(sql)));
  const engine = await connectEngine(server);
  onTestFinished(() => engine.close());
  return { reader: await engineReader(engine), asked: server.asked };
};

describe('the index of a search server', () => {
  it('knows how many articles there are, whatever the time', async () => {
    const { reader } = await opened(() => []);
    expect([reader.documents, reader.covers([0, 1])]).toEqual([7, true]);
  });

  it('tells the spellings of a key from the other forms of the word, and asks once', async () => {
    const { reader, asked } = await opened(() => [
      word('کتب', 'کتاب'),
      word('کتاب', '', { is_distinct: 1, articles: 9 }),
      word('کتابها', 'کتاب کتابه'),
    ]);
    const lookup = await reader.lookup('کتاب');
    expect(await reader.lookup('کتاب')).toBe(lookup);
    expect(lookup).toEqual({
      entries: [{ term: 'کتاب', count: 9, distinct: true, lemmas: [] }],
      members: ['کتابها', 'کتب'],
    });
    expect(asked.filter((sql) => sql.includes("MATCH('کتاب')"))).toHaveLength(1);
  });

  it('asks for one word of each group, within the time, page after page', async () => {
    const pages = [Array.from({ length: 50 }, (_, at) => answerRow(at)), [answerRow(50)]];
    const { reader, asked } = await opened((sql) => pages[sql.includes('LIMIT 0, ') ? 0 : 1] ?? []);
    const terms = (...keys: string[]) => keys.map((term) => ({ term, count: 1, distinct: false, lemmas: [] }));
    const found: string[] = [];
    for await (const match of reader.matching([terms('کتاب', 'کتب'), terms('=s:a-b')], [5, Infinity]))
      found.push((await match.row())?.headline ?? '');
    expect(found).toHaveLength(51);
    expect(found[50]).toBe("«خبر» 😀 it's \\ 50");
    expect(asked.slice(1).map((sql) => sql.replace(/.*WHERE/, ''))).toEqual([
      " MATCH('(کتاب|کتب) (_3d_s_3a_a_2d_b)') AND time BETWEEN 5 AND 9007199254740991 ORDER BY time DESC, article ASC LIMIT 0, 50 OPTION ranker=none, max_matches=50",
      " MATCH('(کتاب|کتب) (_3d_s_3a_a_2d_b)') AND time BETWEEN 5 AND 9007199254740991 ORDER BY time DESC, article ASC LIMIT 50, 50 OPTION ranker=none, max_matches=100",
    ]);
  });

  it('leaves what is no word out of suggestions', async () => {
    const { reader } = await opened(() => [
      { term: 'زندان', spelling: 'زندان', articles: 8 },
      { term: '1404', spelling: '1404', articles: 6 },
      { term: 'میرود', spelling: 'می\u200Cرود', articles: 2 },
    ]);
    expect(await reader.frequentWords()).toEqual([
      { word: 'زندان', spelling: 'زندان', weight: 12 },
      { word: 'میرود', spelling: 'می\u200Cرود', weight: 4 },
    ]);
  });

  it('never reads a word as an operator', async () => {
    const { reader, asked } = await opened(() => []);
    const session = new SearchSession({ readers: [reader] }, { text: 'MAYBE -خبر "a" @terms یا|نه', language: 'fa' });
    expect(await everyAnswer(session)).toEqual([]);
    const matches = asked.flatMap((sql) => Array.from(sql.matchAll(/MATCH\('(.*?)'\)/g), ([, match]) => match));
    expect(matches.join('')).toMatch(/^[\w\u0621-\u06FF]+$/);
  });

  it('throws what the server says is wrong, and answers of another shape', async () => {
    const { reader } = await opened((sql) =>
      sql.includes('کتاب') ? { problem: 'unknown local index' } : [{ surprise: 1 }],
    );
    await expect(reader.lookup('کتاب')).rejects.toMatchObject({ sqlState: '42000', message: 'unknown local index' });
    await expect(reader.lookup('قلم')).rejects.toThrow('term');
  });
});
