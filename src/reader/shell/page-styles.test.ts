import { expect, it } from 'vitest';
import { allPageStyles, pageStyles } from './page-styles.ts';

const ASSETS = {
  boot: '',
  styles: {
    frame: 'body{}',
    faces: '@font-face{src:url(/fonts/a)}',
    states: '.s{}',
    article: '.a{}',
    blocks: '.figure{}.table{}',
    lists: '.l{}',
    places: '.p{}',
  },
};

const ofArticle = (app: string, language = 'fa') => pageStyles(ASSETS, 'article', { app, language, root: '..' });

it('gives a page the sheets of its part, after those of the frame', () => {
  const page = { app: '<main></main>', language: 'fa', root: '.' };
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
  expect(ofArticle('<p lang="en-GB">…</p>')).toBe('@font-face{src:url(../fonts/a)}body{}.a{}');
  expect(ofArticle('<p></p>', 'ckb')).toBe('@font-face{src:url(../fonts/a)}body{}.a{}');
});

it('names fonts from the place of the page', () => {
  const page = { app: '<p lang="en"></p>', language: 'fa' };
  const fonts = ['.', '../..', '/news'].map((root) => pageStyles(ASSETS, 'lists', { ...page, root }).slice(11, 34));
  expect(fonts).toEqual(['src:url(./fonts/a)}body', 'src:url(../../fonts/a)}', 'src:url(/news/fonts/a)}']);
});

it('knows every text beforehand, for the content policy', () => {
  const all = allPageStyles(ASSETS, '/news');
  expect(new Set(all).size).toBe(all.length);
  for (const app of ['', '<i class="table">', '<i lang="en">', '<i lang="ur" class="figure">'])
    expect(all).toContain(ofArticle(app));
  const page = { app: '<i lang="en">', language: 'fa' };
  for (const root of ['.', '..', '../..', '../../..', '../../../..'])
    expect(all).toContain(pageStyles(ASSETS, 'lists', { ...page, root }));
  for (const root of ['.', '..', '/news']) expect(all).toContain(pageStyles(ASSETS, 'states', { ...page, root }));
});
