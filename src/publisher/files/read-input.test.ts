import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readInput } from './read-input.ts';

const MEGABYTE = 1024 * 1024;

it('reads a file', async () => {
  const file = join(temporaryFolder(), 'a.txt');
  writeFileSync(file, 'سلام');
  expect(await readInput(file, MEGABYTE)).toEqual({ ok: true, bytes: Buffer.from('سلام') });
});

it('says what people get wrong about files', async () => {
  const folder = temporaryFolder();
  const [empty, large] = [join(folder, 'empty'), join(folder, 'large')];
  writeFileSync(empty, '');
  writeFileSync(large, Buffer.alloc(MEGABYTE + 1));
  mkdirSync(join(folder, 'sub'));
  const message = async (file: string) => {
    const result = await readInput(file, MEGABYTE);
    return result.ok ? 'ok' : `${result.reason}: ${result.message}`;
  };
  expect(await message(join(folder, 'none'))).toBe('unreadable: does not exist');
  expect(await message(join(empty, 'below'))).toBe('unreadable: does not exist');
  expect(await message(folder)).toBe('unreadable: is a folder; name the files in it');
  expect(await message(empty)).toBe('unsuitable: is empty');
  expect(await message(large)).toBe('unsuitable: is larger than 1 MB');
  expect(await message('/dev/null')).toBe('unreadable: is not a regular file');
  expect(await message(join(folder, 'x'.repeat(300)))).toBe('unreadable: has too long a name');
});

it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
  const file = join(temporaryFolder(), 'secret');
  writeFileSync(file, 'x');
  chmodSync(file, 0);
  expect(await readInput(file, MEGABYTE)).toMatchObject({ message: 'may not be read (no permission)' });
});
