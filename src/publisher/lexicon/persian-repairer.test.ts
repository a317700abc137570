import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { asReceived } from '#article/repair/as-received.ts';
import { mapProse } from '#article/repair/map-prose.ts';
import { readArticle } from '#article/read-article.ts';
import { repairArticle } from '../editing/repair-article.ts';
import { persianRepairer } from './persian-repairer.ts';

const SAMPLE = join(import.meta.dirname, '../sample/fa');
const Z = '\u200C';
/** Quotes words that are spelt wrongly on purpose. */
const ABOUT_HALF_SPACES = 'gj2dgvnmteqh';

const sample = readdirSync(SAMPLE).flatMap((name): Article[] => {
  const read = readArticle(JSON.parse(readFileSync(join(SAMPLE, name), 'utf8')));
  return read.ok && read.article.status !== 'canceled' ? [read.article] : [];
});

const damaged = (article: Article): Article => mapProse(article, (text) => text.replaceAll(Z, ''));

const wordsOf = (article: Article): string[] => {
  const words: string[] = [];
  mapProse(article, (text) => {
    words.push(...(text.match(/[\p{L}\p{M}\u200C]+/gu) ?? []));
    return text;
  });
  return words;
};

describe('the sample edition', () => {
  it('is healthy, and nobody touches it', () => {
    expect(sample.length).toBeGreaterThan(10);
    for (const article of sample) expect(repairArticle(article, undefined, persianRepairer)).toBe(article);
  });

  it('gets most of its half-spaces back after they were lost, and hardly a wrong one', () => {
    const [restored, lost, wrong] = [[] as string[], [] as string[], [] as string[]];
    for (const article of sample.filter(({ id }) => id !== ABOUT_HALF_SPACES)) {
      const mended = wordsOf(repairArticle(damaged(article), undefined, persianRepairer));
      for (const [at, word] of wordsOf(article).entries()) {
        if (mended[at] === word) {
          if (word.includes(Z)) restored.push(word);
        } else if (mended[at] === word.replaceAll(Z, '')) lost.push(word);
        else wrong.push(`${word} ${mended[at] ?? ''}`);
      }
    }
    expect(restored.length).toBeGreaterThan(0.75 * (restored.length + lost.length));
    expect(wrong.length).toBeLessThan(0.005 * restored.length);
  });

  it('can be had back as it was received', () => {
    for (const article of sample.map(damaged))
      expect(asReceived(repairArticle(article, 'safe', persianRepairer))).toEqual(article);
  });
});
