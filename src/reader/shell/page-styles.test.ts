import { expect, it } from 'vitest';
import { allPageStyles, pageStyles } from './page-styles.ts';

const ASSETS = {
  boot: '',
  styles: {
    frame: 'body{}',
    faces: '@font-face{}',
    states: '.s{}',
    article: '.a{}',
    blocks: '.figure{}.table{}',
    lists: '.l{}',
    places: '.p{}',
  },
};

const ofArticle = (app: string, language = 'fa') => pageStyles(ASSETS, 'article', { app, language });

it('gives a page the sheets of its part, after those of the frame', () => {
  const page = { app: '<main></main>', language: 'fa' };
  const parts = ['article', 'lists', 'places', 'states'] as const;
  expect(parts.map((part) => pageStyles(ASSETS, part, page))).toEqual([
    'body{}.a{}',
    'body{}.s{}.l{}',
    'body{}.s{}.p{}',
    'body{}.s{}',
  ]);
});

it('brings what only some stories show with those alone', () => {
  expect(ofArticle('<p class="a figures">figure table</p>')).toBe('body{}.a{}');
  expect(ofArticle('<div class="b table"></div>')).toBe('body{}.a{}.figure{}.table{}');
});

it('brings the fonts of other languages where one is spoken, the foot of the page left aside', () => {
  expect(ofArticle('<p lang="ar">…</p><footer><a lang="he">…</a></footer>')).toBe('body{}.a{}');
  expect(ofArticle('<p lang="en-GB">…</p>')).toBe('@font-face{}body{}.a{}');
  expect(ofArticle('<p></p>', 'ckb')).toBe('@font-face{}body{}.a{}');
});

it('knows every text beforehand, for the content policy', () => {
  const all = allPageStyles(ASSETS);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(10);
  for (const app of ['', '<i class="table">', '<i lang="en">', '<i lang="ur" class="figure">'])
    expect(all).toContain(ofArticle(app));
});
