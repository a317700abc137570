import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { sha256 } from '../files/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const desk = { now: '2026-11-24T12:00:00Z', sourceOf: (name: string) => name, sha256 };
const approved = { ...desk, approved: true };
const TEXT =
  'راه کوهستانی میان دو شهر پس از چند روز باز شد. راهداران می‌گویند برف‌روبی در گردنه پایان یافته است و رانندگان باید زنجیر چرخ همراه داشته باشند.';
const OTHER =
  'کتابخانهٔ مرکزی از هفتهٔ آینده شب‌ها هم باز است. مدیر کتابخانه می‌گوید خوانندگان از ماه‌ها پیش چنین چیزی خواسته بودند و تالار تازه آماده شده است.';

const opened = (path = join(temporaryFolder(), 'news.db')): Store & { path: string } => {
  const result = openStore(path, true);
  if (!result.ok) throw new Error(result.message);
  return { ...result.store, path };
};

const of = (source: string, t = TEXT): Article => {
  const id = sha256(`${source}${t}`)
    .replace(/[^0-9a-f]/g, '')
    .slice(0, 12);
  return buildArticle({
    ...{ id, uri: `tag:example.org,2026:${id}`, headline: t.slice(0, 40) },
    ...{ credit: [{ name: source, role: 'via' as const }], body: [{ type: 'paragraph', content: [{ t }] }] },
  });
};

/** Names of the sources that tell one story, story by story. */
const stories = (store: Store): string[] => {
  const found = new Map<number, string[]>();
  for (const { story, document, source } of store.records())
    if (story !== null && document.status === 'usable') found.set(story, [...(found.get(story) ?? []), source ?? '']);
  return [...found.values()].map((names) => names.join(' '));
};

describe('articles that tell one story', () => {
  it('are linked in whatever order and batch they come', () => {
    const store = opened();
    store.take([of('کویر'), of('کویر', OTHER)], desk);
    expect(stories(store)).toEqual([]);
    store.take([of('البرز', OTHER), of('البرز')], desk);
    store.take([of('دماوند')], desk);
    expect(stories(store)).toEqual(['کویر البرز دماوند', 'کویر البرز']);
  });

  it('stay together when the first is withdrawn, and those that come later find them', () => {
    const store = opened();
    store.take([of('کویر'), of('البرز')], desk);
    const { id, uri } = of('کویر');
    store.take([{ ...withdrawnArticle, id, uri }], desk);
    expect(stories(store)).toEqual([]);
    store.take([of('دماوند')], desk);
    expect(stories(store)).toEqual(['البرز دماوند']);
  });

  it('part when one of them is changed into another story, and meet again', () => {
    const store = opened();
    store.take([of('کویر'), of('البرز')], desk);
    const { body, headline } = of('کویر', OTHER);
    store.take([{ ...of('کویر'), body, headline }], approved);
    expect(stories(store)).toEqual([]);
    store.take([of('کویر')], approved);
    expect(stories(store)).toEqual(['کویر البرز']);
  });

  it('are linked again in a store that is restored from its records', () => {
    const store = opened();
    store.take([of('کویر'), of('البرز')], desk);
    const copy = opened();
    copy.restore([...store.records()]);
    expect(stories(copy)).toEqual(['کویر البرز']);
    copy.restore([...store.records()]);
    expect(stories(copy)).toEqual(['کویر البرز']);
  });

  it('are found in a store that was written before stories were known', () => {
    const store = opened();
    store.take([of('کویر'), of('البرز'), of('دماوند', OTHER)], desk);
    store.close();
    new Libsql(store.path).exec('DELETE FROM filed; UPDATE article SET story = NULL;');
    expect(stories(opened(store.path))).toEqual(['کویر البرز']);
  });
});

it('files an article under nine keys, one that tells a known story under none, and one that is gone under none', () => {
  const store = opened();
  const filed = () => new Libsql(store.path).prepare('SELECT key FROM filed').all().length;
  store.take([of('کویر')], desk);
  expect(filed()).toBe(9);
  store.take([of('البرز'), buildArticle()], desk);
  expect(filed()).toBe(9);
  for (const source of ['کویر', 'البرز']) {
    const { id, uri } = of(source);
    store.take([{ ...withdrawnArticle, id, uri }], desk);
  }
  expect(filed()).toBe(0);
});
