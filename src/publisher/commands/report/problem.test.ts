import { expect, it } from 'vitest';
import { problemLine } from './problem.ts';

it('names file, entry and field, what was wrong and what was done', () => {
  const problem = {
    file: 'a.json',
    entry: '#3',
    field: 'version',
    message: 'must be 1 or more',
    action: 'the article was not taken',
  };
  expect(problemLine(problem)).toBe('a.json: #3: version: must be 1 or more; the article was not taken');
});

it('reads as a sentence when the whole file is meant', () => {
  expect(problemLine({ file: 'a.json', message: 'is empty' })).toBe('a.json is empty');
  expect(problemLine({ file: 'a.json', field: '(document)', message: 'is not JSON' })).toBe('a.json is not JSON');
});

it('shortens what would fill the screen, but never the name of the file', () => {
  const file = `${'long/'.repeat(40)}a.json`;
  const line = problemLine({ file, entry: 'خبر '.repeat(99), message: 'is empty' });
  expect(line).toContain(file);
  expect(line.length).toBeLessThan(file.length + 100);
});
