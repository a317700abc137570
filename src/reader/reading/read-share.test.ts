import { expect, it } from 'vitest';
import { readShare } from './read-share.ts';

const WINDOW = { top: 60, bottom: 860 };

it('is nothing before the text, half in its middle and all at its end', () => {
  expect(readShare({ top: 300, bottom: 2300 }, WINDOW)).toBe(0);
  expect(readShare({ top: 60, bottom: 2060 }, WINDOW)).toBe(0);
  expect(readShare({ top: -540, bottom: 1460 }, WINDOW)).toBe(0.5);
  expect(readShare({ top: -1140, bottom: 860 }, WINDOW)).toBe(1);
});

it('stays all once the text has gone by', () => {
  expect(readShare({ top: -3000, bottom: -1000 }, WINDOW)).toBe(1);
});

it('takes a text that fits into the window as read when its end is in sight', () => {
  expect(readShare({ top: 400, bottom: 800 }, WINDOW)).toBe(1);
  expect(readShare({ top: 400, bottom: 1000 }, WINDOW)).toBe(0);
});
