import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { picturesOf, withoutPictures } from './pictures.ts';

const [one, two] = ['/m/aa/aaaaaaaaaaaaaaaa', '/m/bb/bbbbbbbbbbbbbbbb'];
const paragraph = buildArticle().body[0]!;
const article = buildArticle({
  lead: { type: 'image', src: one },
  body: [paragraph, { type: 'image', src: two }, { type: 'image', src: one }],
});

it('names each use of a picture with its field', () => {
  expect(picturesOf(article)).toEqual([
    { src: one, field: 'lead.src' },
    { src: two, field: 'body[1].src' },
    { src: one, field: 'body[2].src' },
  ]);
});

it('leaves out missing pictures everywhere and keeps the others and the text', () => {
  expect(withoutPictures(article, new Set([one]))).toEqual(
    buildArticle({ body: [paragraph, { type: 'image', src: two }] }),
  );
  expect(withoutPictures(article, new Set([two])).lead).toEqual({ type: 'image', src: one });
});
