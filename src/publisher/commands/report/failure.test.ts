import { expect, it } from 'vitest';
import { describeFailure } from './failure.ts';

const trouble = (code: string, path?: string): Error => Object.assign(new Error(code), { code, path });

it.each([
  [trouble('ENOSPC', '/site/a.html'), 'The disk is full; could not write /site/a.html', 74],
  [trouble('SQLITE_FULL'), 'The disk is full; could not write any more', 74],
  [trouble('EIO'), 'The disk reported an error', 74],
  [trouble('EACCES', '/site'), 'No permission to write /site', 73],
  [trouble('EROFS', '/site'), 'No permission to write /site', 73],
  [trouble('EEXIST', '/site'), 'Cannot make /site (EEXIST)', 73],
  [trouble('SQLITE_BUSY'), 'Another process is writing to the store; try again', 74],
])('tells trouble of the machine in a sentence: %s', (error, start, code) => {
  const failure = describeFailure(error);
  expect(failure.line.startsWith(start)).toBe(true);
  expect(failure.line).not.toContain('bug');
  expect(failure.code).toBe(code);
});

it.each([new TypeError('x is not a function'), 'thrown words', trouble('ERR_INVALID_ARG_TYPE')])(
  'calls anything else a bug',
  (error) => {
    expect(describeFailure(error)).toMatchObject({ code: 70 });
    expect(describeFailure(error).line).toContain('bug');
  },
);
