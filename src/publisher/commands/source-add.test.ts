import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newsroomOf, NOW } from '../testing/newsroom.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { numbered, rss } from '../testing/rss.ts';
import { addSource } from './source-add.ts';

describe('a new source', () => {
  it('is written into the configuration after a look at it', async () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/rss">';
    const { store, fetch, at, config } = await newsroomOf({
      '/': `<html><head>${link}</head></html>`,
      '/rss': rss(numbered(3, { partial: true }), 'کویر می\u200Cنویسد'),
    });
    const terminal = recordingTerminal();
    const request = { address: at('/'), store, config, fetch, now: NOW };
    expect(await addSource(request, terminal)).toBe(0);
    const { sources } = JSON.parse(readFileSync(config, 'utf8')) as { sources: unknown };
    expect(sources).toEqual([
      {
        slug: '127-0-0',
        name: { fa: 'کویر می\u200Cنویسد' },
        home: at('/'),
        feeds: [at('/rss')],
        language: 'fa',
        fullText: true,
      },
    ]);
    expect(await addSource(request, terminal)).toBe(65);
    expect(terminal.warned[0]).toContain('is a source already: 127-0-0');
  });

  it.each([
    ['/none', 'is answered with 404', 66],
    ['/page', 'names no feed', 66],
  ])('that is none is not added: %s', async (path, words, code) => {
    const { store, fetch, at } = await newsroomOf({ '/page': '<html><body><p>x</p></body></html>' });
    const terminal = recordingTerminal();
    expect(await addSource({ address: at(path), store, fetch, now: NOW }, terminal)).toBe(code);
    expect(terminal.warned[0]).toContain(words);
  });
});
