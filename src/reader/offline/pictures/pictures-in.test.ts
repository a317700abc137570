import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { picturesIn } from './pictures-in.ts';

const ONE = '/m/ab/0123456789abcdef';
const TWO = '/m/cd/fedcba9876543210';

it('finds the lead and the pictures of the body, each once', () => {
  const lead = { type: 'image', src: ONE } as const;
  const article = buildArticle({ lead, body: [lead, { type: 'image', src: TWO, width: 500, renditions: [320, 500] }] });
  expect(picturesIn(article)).toMatchObject([{ src: ONE }, { src: TWO, width: 500, renditions: [320, 500] }]);
});

it('takes no address in a text for a picture', () => {
  const content = [{ t: `see ${ONE}` }, { t: 'https://example.org/m/ab/0123' }];
  expect(picturesIn(buildArticle({ body: [{ type: 'paragraph', content }] }))).toEqual([]);
});
