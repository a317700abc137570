import { expect, it } from 'vitest';
import type { Article, ArticleDocument } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { listId } from '#article/locations.ts';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { survey } from './survey.ts';
import type { SiteRecord } from './survey.ts';

const configuration = {
  ...DEFAULT_CONFIGURATION,
  sources: [{ slug: 'kavir', name: { fa: 'کویر' }, home: 'https://kavir.example/' }],
};
const sourceOf = (name: string): string => (name === 'کویر' ? 'kavir' : 'x-other');

const record = (document: ArticleDocument, place: Article): SiteRecord => ({
  document,
  language: place.language,
  section: place.section ?? null,
  source: place.credit[0].name,
});
const kavir = (fields: Partial<Article> = {}): Article =>
  buildArticle({ credit: [{ name: 'کویر', role: 'via' }], ...fields });
const found = (...records: SiteRecord[]) => survey(records, { configuration, sourceOf });
const listed = (records: SiteRecord[]): string[] =>
  [...found(...records).lists.lists()]
    .filter(({ pages }) => pages.some(({ items }) => items.length > 0))
    .map(({ name }) => listId(name));

it('puts an article into the lists of its edition, its source and its section', () => {
  const article = kavir({ language: 'fa-IR', section: 'science' });
  expect(listed([record(article, article)])).toEqual(['latest/fa', 'source/kavir', 'section/fa/science']);
});

it('keeps an article of a section the site does not have, in the other lists', () => {
  const article = kavir({ section: 'cooking' });
  expect(listed([record(article, article)])).toEqual(['latest/fa', 'source/kavir']);
});

it('opens a list for every section of every edition, be it empty', () => {
  const english = kavir({ language: 'en', dir: 'ltr' });
  const names = [...found(record(english, english)).lists.lists()].map(({ name }) => listId(name));
  expect(names).toContain('section/fa/sport');
  expect(names).toContain('section/en/sport');
});

it('names the editions: the site first, then as the operator names languages, then others', () => {
  const languages = ['en', 'ru', 'he', 'de'].map((language) => kavir({ language }));
  expect(found(...languages.map((article) => record(article, article))).site.editions).toEqual([
    'fa',
    'he',
    'en',
    'de',
    'ru',
  ]);
});

it('shows neither what is withheld nor what is withdrawn, and names the withdrawn', () => {
  const withheld = kavir({ status: 'withheld' });
  const result = found(record(withheld, withheld), record(withdrawnArticle, kavir()));
  expect(result.tombstones).toEqual([withdrawnArticle.id]);
  expect(result.articles).toBe(0);
  expect(result.sources).toEqual([]);
});

it('shows a story once in each list, under the article that came first there', () => {
  const own = kavir({ section: 'science' });
  const other = kavir({ id: 'c2d4e6f8g0h2', section: 'culture', credit: [{ name: 'البرز', role: 'via' }] });
  const told = (...articles: Article[]) => articles.map((article) => ({ ...record(article, article), story: 1 }));
  const rows = Object.fromEntries(
    [...found(...told(own, other)).lists.lists()].flatMap(({ name, pages }) =>
      pages.flatMap(({ items }) =>
        items.map(({ id, also }) => [listId(name), [id, also?.map(({ source }) => source.slug)]]),
      ),
    ),
  );
  expect(rows).toEqual({
    'latest/fa': [own.id, ['x-other']],
    'source/kavir': [own.id, ['x-other']],
    'section/fa/science': [own.id, ['x-other']],
    'source/x-other': [other.id, ['kavir']],
    'section/fa/culture': [other.id, ['kavir']],
  });
});

it('gives the row of a story to the next article when the first is withdrawn', () => {
  const stub = { ...withdrawnArticle, id: kavir().id };
  const other = kavir({ id: 'c2d4e6f8g0h2' });
  const [latest] = found(record(stub, kavir()), record(other, other)).lists.lists();
  expect(latest?.pages[0]?.items.map(({ id, also }) => [id, also])).toEqual([['c2d4e6f8g0h2', undefined]]);
});

it('counts the articles of each source, and tells of it what the operator wrote', () => {
  const other = kavir({ credit: [{ name: 'البرز', role: 'via' }] });
  expect(found(record(kavir(), kavir()), record(other, other), record(kavir(), kavir())).sources).toEqual([
    { slug: 'kavir', name: { fa: 'کویر' }, home: 'https://kavir.example/', language: undefined, count: 2 },
    { slug: 'x-other', name: { fa: 'البرز' }, count: 1 },
  ]);
});

it('publishes nothing of the configuration but what pages need', () => {
  expect(found().site).not.toHaveProperty('sources');
});
