import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceConfiguration } from '#article/site.ts';
import { importFiles } from '../commands/import.ts';
import type { ImportRequest } from '../commands/import.ts';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { makePoliteFetch } from '../fetching/polite-fetch.ts';
import { documentsIn } from './documents-in.ts';
import { loopbackServer } from './loopback-server.ts';
import { recordingTerminal } from './recording-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The time of every import that names no other. */
export const NOW = '2026-11-24T12:00:00Z';

/** What a source answers at an address; `HERE` in it stands for the source's own address. */
export type Answer = { readonly text: string; readonly headers?: Readonly<Record<string, string>> };

/** A source on this machine, and a publisher that imports from it into a store of its own. */
export const newsroom = async (
  answerTo: (path: string) => Answer | undefined,
  sources: readonly SourceConfiguration[] = [],
) => {
  const folder = temporaryFolder();
  const [store, config] = [join(folder, 'news.db'), join(folder, 'site.json')];
  const server = await loopbackServer(({ url = '', headers: asked }, response) => {
    const answer = answerTo(url);
    const etag = `"${String(answer?.text.length)}"`;
    if (answer === undefined) response.writeHead(404).end();
    else if (asked['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag, ...answer.headers }).end(answer.text.replaceAll('HERE', server.address));
  });
  const at = (path: string): string => `${server.address}${path}`;
  const written = sources.map((source) => ({ ...source, feeds: source.feeds?.map(at) }));
  writeFileSync(config, JSON.stringify({ ...DEFAULT_CONFIGURATION, sources: written }));
  const fetch = makePoliteFetch(server.policy, 0);
  const run = async (paths: readonly string[], more: Partial<ImportRequest> = {}) => {
    const terminal = recordingTerminal();
    const code = await importFiles({ files: paths.map(at), store, config, fetch, now: NOW, ...more }, terminal);
    return { code, said: terminal.said, warned: terminal.warned.map((line) => line.replaceAll(server.address, '')) };
  };
  return { store, server, config, at, fetch, run, stored: () => documentsIn(store) };
};

/** The same, of a source whose documents can be changed between imports. */
export const newsroomOf = async (files: Record<string, string>, sources?: readonly SourceConfiguration[]) => {
  const answerTo = (path: string): Answer | undefined => {
    const text = files[path];
    return text === undefined ? undefined : { text };
  };
  return { files, ...(await newsroom(answerTo, sources)) };
};
