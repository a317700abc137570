import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { readArticle } from '#article/read-article.ts';
import { documentInPage } from './page-document.ts';

it('is an article without what only publishers read', () => {
  const article = buildArticle();
  const credit = [{ name: 'تاس', role: 'agency' }];
  expect(documentInPage({ ...article, hash: 'f0', _proposedCredit: credit })).toEqual(article);
});

it('has the edits of a mended text, and not the text twice', () => {
  const edit = { offset: 0, from: 'گفتهاند', to: 'گفته\u200Cاند' };
  const whole = { field: 'headline', received: 'گفتهاند', edits: [{ ...edit, rule: 'perfect' }], suggestions: [] };
  const untouched = { field: 'summary', received: 'خبر', edits: [], suggestions: [{ ...edit, rule: 'perfect' }] };
  const article = buildArticle({ _repair: { mode: 'safe', texts: [whole, untouched] } });
  const carried = documentInPage(article);
  expect(carried).toEqual({ ...article, _repair: { mode: 'safe', texts: [{ field: 'headline', edits: [edit] }] } });
  expect(readArticle(carried).ok).toBe(true);
});

it('is any other data as it is', () => {
  for (const data of [{ items: [{ hash: 'x' }] }, [1], 'x', null]) expect(documentInPage(data)).toEqual(data);
});
