import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startServer } from '../serving/start-server.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { serve } from './serve.ts';

const publishedFolder = (): string => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), 'x');
  return folder;
};

it('prints the address, serves until it is told to stop, and ends well', async () => {
  const terminal = recordingTerminal();
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const served = serve({ site: publishedFolder(), port: 0, stopped }, terminal);
  await expect.poll(() => terminal.said[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(terminal.said[0] ?? '')).status).toBe(200);
  stop();
  expect(await served).toBe(0);
});

it('says that the port is taken', async () => {
  const other = await startServer(publishedFolder(), 0);
  if (!other.ok) throw new Error(other.reason);
  onTestFinished(other.server.stop);
  const terminal = recordingTerminal();
  const port = Number(new URL(other.server.address).port);
  expect(await serve({ site: publishedFolder(), port, stopped: Promise.resolve() }, terminal)).toBe(69);
  expect(terminal.warned).toEqual([
    `Port ${String(port)} is taken by another program; choose another with --port or PORT`,
  ]);
});

it('says that nothing is published yet', async () => {
  const terminal = recordingTerminal();
  expect(await serve({ site: '/nowhere', port: 0, stopped: Promise.resolve() }, terminal)).toBe(66);
  expect(terminal.warned).toEqual(['/nowhere holds no published site; publish first']);
});

it.each([true, false])('brings the site up to date at the start and again, published before: %s', async (published) => {
  const terminal = recordingTerminal();
  const site = published ? publishedFolder() : temporaryFolder();
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  let times = 0;
  const work = (): Promise<void> => {
    writeFileSync(join(site, 'index.html'), 'x');
    times += 1;
    if (times === 3) stop();
    return Promise.resolve();
  };
  expect(await serve({ site, port: 0, stopped, refresh: { pause: 1, work } }, terminal)).toBe(0);
  expect(times).toBe(3);
  expect(terminal.said).toHaveLength(1);
});
