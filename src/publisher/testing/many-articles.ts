import type { Article } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const SIZE = LETTERS.length;

/** The id of the article with a number. */
const numberedId = (at: number): string =>
  `aaaaaaaa${[at / SIZE ** 2, at / SIZE, at].map((digit) => LETTERS.charAt(Math.floor(digit) % SIZE)).join('')}`;

const minute = (at: number): string => new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString().replace('.000Z', 'Z');

/** Articles that came one a minute, each with what a test wants of it. */
export const manyArticles = (count: number, fields: (at: number) => Partial<Article> = () => ({})): Article[] =>
  Array.from({ length: count }, (_, at) => {
    const id = numberedId(at);
    return buildArticle({ id, uri: `tag:example.org,2026:${id}`, imported: minute(at), ...fields(at) });
  });
