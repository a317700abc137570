import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './browser/reader-test.ts';

const CLI = join(import.meta.dirname, '../dist/publisher/cli.js');

const item = (name: string, body: string): string =>
  `<item><title>خبر ${name}</title><guid>${name}</guid><description><![CDATA[${body}]]></description></item>`;
const feed = (items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>میدان</title>${items.join('')}</channel></rss>`;
const numbered = (count: number, body: string): string =>
  feed(Array.from({ length: count }, (_, at) => item(`${at}`, body)));

const inOutput = (name: string): string => test.info().outputPath(name);

const run = (...args: readonly string[]): Promise<{ code: unknown; said: string; warned: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], (error, said, warned) => {
      resolve({ code: error?.code ?? 0, said, warned });
    });
  });

test('a feed is read in the built thread, story by story, and again without a change', async () => {
  const [file, store] = [inOutput('feed.xml'), inOutput('news.db')];
  await writeFile(file, numbered(150, '<p>این خبر خوب است و می\u200Cماند.</p>'));
  const imported = () => run('import', file, '--store', store);
  expect(await imported()).toMatchObject({ code: 0, said: 'Imported: 150 new\n' });
  expect(await imported()).toMatchObject({ code: 0, said: 'Imported: 150 unchanged\n' });
});

test('a feed that takes all memory is given up, and the next one comes', async () => {
  const [bad, good, store] = [inOutput('bad.xml'), inOutput('good.xml'), inOutput('news.db')];
  // Half a million paragraphs in each story: more than the thread may hold, and no more than it may read.
  await writeFile(bad, numbered(7, 'ا ب\n\n'.repeat(390_000)));
  await writeFile(good, numbered(1, '<p>این خبر خوب است.</p>'));
  const { code, said, warned } = await run('import', bad, good, '--store', store);
  expect({ code, said }).toEqual({ code: 1, said: 'Imported: 1 new\n' });
  expect(warned).toContain('bad.xml takes more than 96 MB of memory to read');
});
