import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { makeFolder } from './make-folder.ts';

it('makes a folder with all above it, and is content when it is there', () => {
  const folder = join(temporaryFolder(), 'a/b/c');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

it('fails where a file stands in the way', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'x');
  expect(() => makeFolder(file)).toThrow('EEXIST');
  expect(() => makeFolder(join(file, 'below'))).toThrow();
});

it.skipIf(!existsSync('/proc'))('fails at once where no folder can be made', () => {
  expect(() => makeFolder('/proc/yelloweston/news')).toThrow('ENOENT');
});
