import { afterEach, expect, it, vi } from 'vitest';
import { markQuote, outlineBlock } from './mark-quote.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('marks words beside the text and not in it, and takes the mark away again', () => {
  const highlights = new Map<string, unknown>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', vi.fn());
  const paragraph = document.createElement('p');
  paragraph.textContent = 'یخ روی آب';
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const unmark = markQuote(range);
  expect([...highlights.keys()]).toEqual(['quote']);
  expect(paragraph.innerHTML).toBe('یخ روی آب');
  unmark?.();
  expect(highlights.size).toBe(0);
});

it('marks nothing where the browser knows no highlights', () => {
  vi.stubGlobal('CSS', {});
  expect(markQuote(document.createRange())).toBeUndefined();
});

it('outlines a paragraph until four seconds are over, or until it is told to stop', () => {
  vi.useFakeTimers();
  const paragraph = document.createElement('p');
  outlineBlock(paragraph);
  vi.advanceTimersByTime(3999);
  expect(paragraph.hasAttribute('data-arrived')).toBe(true);
  vi.advanceTimersByTime(1);
  expect(paragraph.hasAttribute('data-arrived')).toBe(false);
  const end = outlineBlock(paragraph);
  end();
  expect(paragraph.hasAttribute('data-arrived')).toBe(false);
});
