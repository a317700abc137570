import { expect, it } from 'vitest';
import { piecesOf } from './pieces-of.ts';

it('keeps short sentences together and loses no word', () => {
  expect(piecesOf('باران آمد. رود پر شد؟ بله!')).toEqual(['باران آمد. رود پر شد؟ بله!']);
  expect(piecesOf('  ')).toEqual([]);
});

it('ends a piece with a sentence, by the marks of each script', () => {
  const sentence = `${'کلمه '.repeat(30).trim()}؟`;
  const urdu = `${'لفظ '.repeat(30).trim()}۔`;
  expect(piecesOf(`${sentence} ${urdu} End.`)).toEqual([sentence, `${urdu} End.`]);
});

it('splits a sentence without end between its words', () => {
  const endless = 'word '.repeat(150).trim();
  const pieces = piecesOf(endless);
  expect(pieces.length).toBeGreaterThan(3);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(200);
  expect(pieces.join(' ')).toBe(endless);
});
