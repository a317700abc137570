import { expect, it } from 'vitest';
import { storyLetters } from './story-letters.ts';

it('are the same for every keyboard, half-space and shape of a letter', () => {
  const plain = storyLetters('کتاب های ما', 'fa');
  expect(storyLetters('كتاب\u200Cهاي ما', 'fa')).toBe(plain);
  expect(storyLetters('کتابهای ما!', 'fa')).toBe(plain);
  expect(storyLetters('\uFEDB\uFE98\uFE8E\uFE8F های ما', 'fa')).toBe(plain);
});

it('take no more memory for languages that somebody makes up', () => {
  storyLetters('آغاز', 'qaa');
  const before = process.memoryUsage().arrayBuffers;
  const letters = 'abcdefghijklmnopqrst';
  for (const one of letters) for (const other of letters) storyLetters('خبر', `q${one}${other}`);
  // A table of their own for each of the four hundred would be fifty megabytes.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
});
