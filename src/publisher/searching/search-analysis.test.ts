import { expect, it } from 'vitest';
import { memoryFiles } from '#search/build/memory-files.ts';
import { SearchSession } from '#search/query/search-session.ts';
import { staticBackend } from '#search/search-backend.ts';
import { sampleDocument } from '#search/testing/sample-documents.ts';
import { searchAnalysis } from './search-analysis.ts';

it.each([
  ['قرآن', 'قران'],
  ['آمریکا', 'امریکا'],
  ['فرآیند', 'فرایند'],
  ['مؤسسه', 'موسسه'],
  ['کتاب\u200Cها', 'کتابها'],
])('%s and %s find each other, though a dictionary may have both', async (one, other) => {
  const backend = staticBackend(memoryFiles(), searchAnalysis());
  await backend.index([one, other].map((word, at) => sampleDocument(`n${at}`, `از ${word} گفت`)));
  for (const text of [one, other]) {
    const hits = await new SearchSession(await backend.open(), { text, language: 'fa' }).next(10);
    expect(hits.map(({ row, tier }) => [row.id, tier])).toEqual([
      ['n0', 'spelling'],
      ['n1', 'spelling'],
    ]);
  }
});
