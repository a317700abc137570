import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { putSearch } from '../site/search/put-search.ts';
import { openSiteFolder } from '../site/site-folder.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { searchSite } from './search.ts';
import type { SearchRequest } from './search.ts';

const Z = '\u200C';

const site = async (): Promise<string> => {
  const folder = temporaryFolder();
  const told = (id: string, headline: string, text: string, day: string) =>
    buildArticle({
      ...{ id, uri: `tag:example.org,2026:${id}`, headline, firstPublished: `2026-03-${day}T00:00:00Z` },
      body: [{ type: 'paragraph', content: [{ t: text }] }],
    });
  const documents = [
    told('aaaaaaaa', 'خبر کتابخانه', `کتاب${Z}های تازه رسید`, '01'),
    told('bbbbbbbb', 'خبر باران', 'كتابهاي خیس خشک شد', '02'),
    told('cccccccc', 'خبر برف', 'برف بارید، برف ماند', '03'),
    told('dddddddd', 'خبر دیگر', 'برف آب شد', '04'),
  ];
  const files = openSiteFolder(folder);
  const records = () => documents.map((document) => ({ document, language: 'fa', section: null, source: 'kavir' }));
  await putSearch(files, { folder, records, sourceOf: () => 'kavir' });
  await files.finish();
  return folder;
};

const ask = async (folder: string, text: string, more: Partial<SearchRequest> = {}) => {
  const terminal = recordingTerminal();
  const query = { text, language: 'fa', ...more.query };
  const code = await searchSite({ site: folder, limit: 10, json: false, ...more, query }, terminal);
  return { code, said: terminal.said, warned: terminal.warned };
};

describe('searching a published site from the command line', () => {
  it('gives the answers of the search page, the newest first', async () => {
    const folder = await site();
    expect(await ask(folder, 'کتاب های')).toEqual({
      code: 0,
      said: ['خبر باران\n  /a/bbbbbbbb  2026-03-02  kavir', 'خبر کتابخانه\n  /a/aaaaaaaa  2026-03-01  kavir'],
      warned: [],
    });
    expect((await ask(folder, 'خبر', { limit: 3 })).said).toHaveLength(3);
  });

  it('says them as JSON, with the places of the matches', async () => {
    const { said } = await ask(await site(), 'باران', { json: true });
    expect(JSON.parse(said.join('\n'))).toMatchObject({
      query: 'باران',
      language: 'fa',
      answers: [
        {
          ...{ id: 'bbbbbbbb', address: '/a/bbbbbbbb', tier: 'spelling', source: 'kavir', language: 'fa' },
          time: '2026-03-02T00:00:00.000Z',
          marks: { headline: [{ start: 4, end: 9 }], extract: [] },
        },
      ],
      suggestions: [],
    });
  });

  it('keeps to the days it is given', async () => {
    const query = { text: 'خبر', language: 'fa', from: Date.UTC(2026, 2, 2) / 1000, to: Date.UTC(2026, 2, 3) / 1000 };
    const { said } = await ask(await site(), 'خبر', { query });
    expect(said.map((line) => line.slice(0, line.indexOf('\n')))).toEqual(['خبر برف', 'خبر باران']);
  });

  it('says that nothing was found, and what may have been meant', async () => {
    expect(await ask(await site(), 'برفف')).toMatchObject({ code: 0, said: ['Nothing found', 'Did you mean: برف'] });
  });

  it('says where there is no index, or one of a later version', async () => {
    expect(await ask(temporaryFolder(), 'برف')).toMatchObject({ code: 66, said: [] });
    const folder = temporaryFolder();
    const files = openSiteFolder(folder);
    await files.put('/data/search/manifest.json', '{"schema":"search/9.0"}');
    await files.finish();
    const { code, warned } = await ask(folder, 'برف');
    expect([code, warned[0]?.replace(folder, 'site')]).toEqual([65, 'site has a search index of a later version']);
  });
});
