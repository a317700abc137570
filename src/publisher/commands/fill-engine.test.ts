import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { openStore } from '../store/open-store.ts';
import { fakeSearchServer } from '../testing/fake-search-server.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { SEARCHD, searchServer } from '../testing/search-server.ts';
import { sha256 } from '../testing/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { fillEngine } from './fill-engine.ts';
import { searchSite } from './search.ts';
import { withdraw } from './revising/withdraw.ts';

const NOW = '2026-03-01T00:00:00Z';

const storeWith = (...documents: ArticleDocument[]): string => {
  const store = join(temporaryFolder(), 'store.db');
  const opened = openStore(store, true);
  if (!opened.ok) throw new Error(opened.message);
  opened.store.take(documents, { now: NOW, sha256, sourceOf: (name) => name });
  opened.store.close();
  return store;
};

const told = (id: string, headline: string): ArticleDocument =>
  buildArticle({ id, uri: `tag:example.org,2026:${id}`, headline });

/** A port that only a system's own service could have. */
const NOBODY = { host: '127.0.0.1', port: 1 };

describe.skipIf(SEARCHD === undefined)('a search server beside the store', () => {
  it('gets what is new, loses what was withdrawn, and is asked as the site is', async () => {
    const engine = await searchServer();
    const store = storeWith(told('aaaaaaaa', 'خبر کتاب‌ها'), told('bbbbbbbb', 'خبر كتابها'));
    const terminal = recordingTerminal();
    const ask = (text: string) =>
      searchSite({ site: 'nowhere', engine, limit: 5, json: false, query: { text, language: 'fa' } }, terminal);
    expect(await fillEngine({ store, engine }, terminal)).toBe(0);
    await fillEngine({ store, engine }, terminal);
    await ask('کتاب ها');
    await withdraw({ store, article: 'aaaaaaaa', reason: 'error', now: NOW }, terminal);
    await fillEngine({ store, engine }, terminal);
    await ask('کتابها');
    const lines = terminal.said.filter((line) => !line.startsWith('Withdr'));
    expect(lines.map((line) => line.replace(/ {2}[\d-]+ {2}\S+$/, ''))).toEqual([
      'Search server: 2 added, 0 removed',
      'Search server: 0 added, 0 removed',
      'خبر کتاب‌ها\n  /a/aaaaaaaa',
      'خبر كتابها\n  /a/bbbbbbbb',
      'Search server: 0 added, 1 removed',
      'خبر كتابها\n  /a/bbbbbbbb',
    ]);
  });
});

describe('a search server that is no help', () => {
  it('is named, with what it said', async () => {
    const engine = await fakeSearchServer(() => ({ problem: "unknown local index 'news_articles'" }));
    const terminal = recordingTerminal();
    expect(await fillEngine({ store: storeWith(), engine }, terminal)).toBe(69);
    expect(terminal.warned.join()).toContain(`127.0.0.1:${engine.port}`);
    expect(terminal.warned.join()).toContain("unknown local index 'news_articles'");
  });

  it('may not be there', async () => {
    const terminal = recordingTerminal();
    const query = { text: 'خبر', language: 'fa' };
    expect(await searchSite({ site: '', engine: NOBODY, limit: 5, json: false, query }, terminal)).toBe(69);
    expect(terminal.warned.join()).toContain('ECONNREFUSED');
  });
});
