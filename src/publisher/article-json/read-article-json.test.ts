import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { readArticleJson } from './read-article-json.ts';

const read = (value: unknown) => {
  const result = readArticleJson(JSON.stringify(value));
  return result.ok ? [...result.entries] : result.message;
};

it('reads one article, or an array of articles and tombstones', () => {
  const article = buildArticle();
  expect(read(article)).toEqual([{ entry: article.id, ok: true, document: article }]);
  expect(read([article, withdrawnArticle])).toMatchObject([{ ok: true }, { ok: true, document: withdrawnArticle }]);
});

it('lets a wrong entry spoil no other, and names it', () => {
  const entries = read([{ ...buildArticle(), version: 0 }, buildArticle(), { headline: 'بی\u200Cشناسه' }, 7]);
  expect(entries).toMatchObject([
    { entry: '7k3m9q2xw4ct', ok: false, problems: [{ field: 'version' }] },
    { ok: true },
    { entry: 'بی\u200Cشناسه', ok: false },
    { entry: '#4', ok: false, problems: [{ message: 'is not a JSON object' }] },
  ]);
});

it.each([
  ['{"schema": ', 'is not valid JSON'],
  ['"article"', 'is JSON, but not an article or an array of articles'],
  ['null', 'is JSON, but not an article or an array of articles'],
  ['[]', 'is an empty array'],
])('says what is wrong with %s', (text, message) => {
  const result = readArticleJson(text);
  expect(!result.ok && result.message.startsWith(message)).toBe(true);
});

it('is not misled by keys that objects have by nature', () => {
  const result = readArticleJson('[{"__proto__": {"polluted": true}, "schema": "article/1.0"}]');
  expect(result.ok && [...result.entries].every(({ ok }) => !ok)).toBe(true);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
