import { expect, it } from 'vitest';
import { leanStyles } from './lean-styles.ts';

it('writes a value that never changes where it is used', () => {
  expect(
    leanStyles(':root{--s1:.25rem;--bg:#fff}[data-theme=dark]{--bg:#000}p{margin:var(--s1);color:var(--bg)}'),
  ).toBe(':root{--bg:#fff}[data-theme=dark]{--bg:#000}p{margin:.25rem;color:var(--bg)}');
});

it('follows values that are made of other values', () => {
  expect(leanStyles(':root{--a:calc(2*var(--b));--b:1px}p{top:var(--a)}')).toBe(':root{}p{top:calc(2*1px)}');
});

it('leaves out what nothing uses, and what only that used', () => {
  expect(leanStyles(':root{--a:1px;--b:var(--a)}:lang(en){--a:2px;--b:3px}')).toBe(':root{}:lang(en){}');
});

it('keeps what a script sets later', () => {
  const sheet = ':root{--scale:1}p{font-size:calc(1rem*var(--scale))}';
  expect(leanStyles(sheet)).toBe(sheet);
});

it('keeps what a theme, a language or the paper changes', () => {
  const sheet = ':root{--lh:1.7}:lang(en){--lh:1.5}p{line-height:var(--lh)}@media print{:root{--lh:1.8}}';
  expect(leanStyles(sheet)).toBe(sheet);
});
