import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { sha256 } from '../files/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const NOW = '2026-11-24T12:00:00Z';
const desk = { now: NOW, sourceOf: (name: string) => name, sha256 };
const FEED = 'https://news.example/feed';
const article = buildArticle();
const poisoned = { ...article, headline: 'زهر' };

const filledStore = (): Store => {
  const result = openStore(join(temporaryFolder(), 'news.db'), true);
  if (!result.ok) throw new Error(result.message);
  result.store.take([article], desk);
  return result.store;
};

it('holds what would change an article and takes what is new', () => {
  const store = filledStore();
  const fresh = buildArticle({ id: 'c2d4e6f8g0h2', uri: 'tag:example.org,2026:b' });
  const stub = { ...withdrawnArticle, id: article.id, uri: article.uri };
  const outcomes = store.take([article, poisoned, fresh, stub], { ...desk, hold: true });
  expect(outcomes.map(({ kind }) => kind)).toEqual(['unchanged', 'held', 'added', 'held']);
  expect(store.read(article.id)).toMatchObject({ headline: article.headline });
});

it('makes a change that a person accepts', () => {
  const store = filledStore();
  store.quarantine.put([poisoned], FEED, NOW);
  expect(store.quarantine.list()).toEqual([{ origin: FEED, at: NOW, document: poisoned }]);
  expect(store.quarantine.accept(FEED, desk)).toEqual([{ kind: 'changed', id: article.id }]);
  expect(store.read(article.id)).toMatchObject({ headline: 'زهر', version: 2 });
  expect(store.quarantine.list()).toEqual([]);
});

it('forgets a change that a person rejects, and does not hold it again', () => {
  const store = filledStore();
  store.quarantine.put([poisoned], FEED, NOW);
  expect(store.quarantine.reject(FEED, desk)).toBe(1);
  expect(store.quarantine.list()).toEqual([]);
  expect(store.read(article.id)).toMatchObject({ headline: article.headline });
  expect(store.take([poisoned], { ...desk, hold: true })).toMatchObject([{ kind: 'unchanged' }]);
});

it('knows the articles of a source that came last', () => {
  const store = filledStore();
  store.take([buildArticle({ id: 'c2d4e6f8g0h2', uri: 'tag:example.org,2026:b' })], desk);
  expect(store.recent(article.credit[0].name, 9)).toEqual(['c2d4e6f8g0h2', article.id]);
  expect(store.recent(article.credit[0].name, 1)).toEqual(['c2d4e6f8g0h2']);
  expect(store.recent('کویر', 9)).toEqual([]);
});

it('keeps notes about addresses', () => {
  const store = filledStore();
  expect(store.noted(FEED)).toBeUndefined();
  store.note(FEED, 'one');
  store.note(FEED, 'two');
  expect(store.noted(FEED)).toBe('two');
});
