import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { picturesOf, withPictures } from './pictures.ts';

const [one, two] = ['/m/aa/aaaaaaaaaaaaaaaa', '/m/bb/bbbbbbbbbbbbbbbb'];
const paragraph = buildArticle().body[0]!;
const article = buildArticle({
  lead: { type: 'image', src: one },
  body: [paragraph, { type: 'image', src: two }, { type: 'image', src: one }],
});

it('names each use of a picture with its field', () => {
  expect(picturesOf(article).map(({ image, field }) => [image.src, field])).toEqual([
    [one, 'lead.src'],
    [two, 'body[1].src'],
    [one, 'body[2].src'],
  ]);
});

it('changes pictures everywhere, leaves out those that are not to be had, and keeps the others and the text', () => {
  const without = (src: string) => withPictures(article, (image) => (image.src === src ? undefined : image));
  expect(without(one)).toEqual(buildArticle({ body: [paragraph, { type: 'image', src: two }] }));
  expect(without(two).lead).toEqual({ type: 'image', src: one });
  const sized = withPictures(article, (image) => ({ ...image, width: 3 }));
  expect(picturesOf(sized).map(({ image }) => image.width)).toEqual([3, 3, 3]);
});
