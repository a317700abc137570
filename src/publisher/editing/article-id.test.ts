import { expect, it } from 'vitest';
import { idSchema } from '#article/plain-text.ts';
import * as v from 'valibot';
import { sha256 } from '../testing/sha256.ts';
import { articleId, shortCode } from './article-id.ts';

it('writes the first sixty bits of a digest in twelve characters', () => {
  expect(shortCode('0000000000000000')).toBe('000000000000');
  expect(shortCode('ffffffffffffffff')).toBe('zzzzzzzzzzzz');
  expect(shortCode('8000000000000000')).toBe('g00000000000');
  expect(shortCode('000000000000001f')).toBe('000000000001');
});

it('makes shorter codes of the first bits', () => {
  expect(shortCode('ffffffffff000000', 8)).toBe('zzzzzzzz');
});

it('gives the same story of the same source the same id, and no other one', () => {
  const id = articleId('kavir', 'https://kavir.example/1', sha256);
  expect(v.is(idSchema, id)).toBe(true);
  expect(articleId('kavir', 'https://kavir.example/1', sha256)).toBe(id);
  expect(articleId('alborz', 'https://kavir.example/1', sha256)).not.toBe(id);
  expect(articleId('kavir', 'https://kavir.example/2', sha256)).not.toBe(id);
});

it('sees through two ways of composing a letter', () => {
  expect(articleId('kavir', 'آب', sha256)).toBe(articleId('kavir', 'آب'.normalize('NFD'), sha256));
});
