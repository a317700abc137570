import { expect, test } from 'vitest';
import { FILES, textOf } from './tree.ts';

const PAGE = 'docs/accessibility.md';

/** Names of tests in a row of the table, each with the file it is said to be in. */
const namedTests = (): { file: string; name: string }[] =>
  textOf(PAGE)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => {
      let file = '';
      return [...line.matchAll(/`([\w/.-]+\.(?:spec|test)\.tsx?)`|_([^_`]+)_/g)].flatMap(([, path, name]) => {
        if (path !== undefined) file = path.includes('/') ? path : `e2e/${path}`;
        return name === undefined ? [] : [{ file, name }];
      });
    });

test('every test that the page on accessibility names is there', () => {
  const named = namedTests();
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter(({ file, name }) => !FILES.includes(file) || !textOf(file).includes(name));
  expect(missing).toEqual([]);
});
