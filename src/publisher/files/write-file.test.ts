import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { listFiles } from './list-files.ts';
import { writeFile } from './write-file.ts';

it('writes a file, makes its folders and leaves nothing beside it', async () => {
  const folder = temporaryFolder();
  await writeFile(join(folder, 'a/b/c.txt'), 'یک');
  await writeFile(join(folder, 'a/b/c.txt'), 'دو');
  expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('دو');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
});

it('leaves the old file whole and nothing beside it when writing fails', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'taken/inside'), { recursive: true });
  await expect(writeFile(join(folder, 'taken'), 'x')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
});

it('lists files below a folder, sorted, and none for a folder that is not there', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b/c'), { recursive: true });
  writeFileSync(join(folder, 'z'), '');
  writeFileSync(join(folder, 'b/c/a'), '');
  expect(await listFiles(folder)).toEqual(['b/c/a', 'z']);
  expect(await listFiles(join(folder, 'none'))).toEqual([]);
});
