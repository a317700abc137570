import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../files/list-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openSiteFolder } from './site-folder.ts';

it('writes files once and leaves equal ones untouched', async () => {
  const root = temporaryFolder();
  const first = openSiteFolder(root);
  await first.put('/data/a.json', '{}');
  expect(await first.finish()).toEqual({ written: 1, unchanged: 0, removed: 0 });
  const { mtimeMs, ino } = statSync(join(root, 'data/a.json'));
  const second = openSiteFolder(root);
  await second.put('/data/a.json', '{}');
  expect(await second.finish()).toEqual({ written: 0, unchanged: 1, removed: 0 });
  expect(statSync(join(root, 'data/a.json'))).toMatchObject({ mtimeMs, ino });
});

it('removes what no longer belongs, with the folders left empty, and keeps hashed files of earlier builds', async () => {
  const root = temporaryFolder();
  for (const file of ['a/old.html', 'data/i/gone/head.json', 'assets/main-0.js', '.index.html.tmp']) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), 'x');
  }
  const folder = openSiteFolder(root);
  await folder.put('/index.html', 'x');
  expect(await folder.finish()).toEqual({ written: 1, unchanged: 0, removed: 3 });
  expect(await listFiles(root)).toEqual(['assets/main-0.js', 'index.html']);
  expect(existsSync(join(root, 'data'))).toBe(false);
});

it('keeps a file without looking into it, if it is there', async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'index.html'), 'x');
  const folder = openSiteFolder(root);
  expect(await folder.keep('/index.html')).toBe(true);
  expect(await folder.keep('/other.html')).toBe(false);
  await folder.finish();
  expect(readFileSync(join(root, 'index.html'), 'utf8')).toBe('x');
});
