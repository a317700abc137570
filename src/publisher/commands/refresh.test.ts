import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { makePoliteFetch } from '../fetching/polite-fetch.ts';
import { builtReader } from '../testing/built-reader.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { refresh } from './refresh.ts';

const rss = (guid: string): string =>
  `<rss version="2.0"><channel><title>x</title><item><guid>${guid}</guid><title>سرخط</title><description>متن خبر</description></item></channel></rss>`;

const newsroom = async (dist: string) => {
  let guid = 'a';
  const source = await loopbackServer(({ url }, response) => {
    if (url === '/rss') response.end(rss(guid));
    else response.writeHead(500).end();
  });
  const folder = temporaryFolder();
  const config = join(folder, 'site.json');
  const sources = ['none', 'rss'].map((slug) => ({ slug, name: { fa: slug }, feeds: [`${source.address}/${slug}`] }));
  writeFileSync(config, JSON.stringify({ ...DEFAULT_CONFIGURATION, sources }));
  const terminal = recordingTerminal();
  const site = join(folder, 'site');
  const fetch = makePoliteFetch(source.policy, 0);
  const now = (): string => '2026-11-24T12:00:00Z';
  return {
    ...{ terminal, site },
    tell: (next: string) => void (guid = next),
    run: () => refresh({ store: join(folder, 'news.db'), site, config, dist, fetch, now }, terminal),
  };
};

it('publishes what sources bring, each time it runs, whatever one of them does', async () => {
  const { run, tell, site, terminal } = await newsroom(builtReader());
  await run();
  tell('b');
  await run();
  expect(terminal.said.filter((line) => line.startsWith('Published'))).toEqual([
    `Published 1 articles (0 withdrawn) to ${site}`,
    `Published 2 articles (0 withdrawn) to ${site}`,
  ]);
  expect(readFileSync(join(site, 'data/sources.json'), 'utf8')).toContain('"count":2');
  expect(terminal.warned).toHaveLength(1);
});

it('says in a line what keeps it from publishing', async () => {
  const { run, terminal } = await newsroom(builtReader({ 'prerender/prerender.js': 'export const other = 1;' }));
  await run();
  expect(terminal.warned.at(-1)).toContain('renderPage');
});
