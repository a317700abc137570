import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { documentInPage } from './page-document.ts';

it('is an article without what only publishers read', () => {
  const article = buildArticle();
  const credit = [{ name: 'تاس', role: 'agency' }];
  expect(documentInPage({ ...article, hash: 'f0', _proposedCredit: credit })).toEqual(article);
});

it('is any other data as it is', () => {
  for (const data of [{ items: [{ hash: 'x' }] }, [1], 'x', null]) expect(documentInPage(data)).toEqual(data);
});
