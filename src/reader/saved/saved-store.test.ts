import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import type { ArticleSummary } from '#article/edition.ts';

const KEY = 'saved.v1';

const story = (number: number, fields: Partial<ArticleSummary> = {}): ArticleSummary =>
  buildSummary({ id: `s${String(number).padStart(9, '0')}`, headline: `خبر ${String(number)}`, ...fields });

const entry = (number: number) => ({ at: '2026-03-21T06:30:00.000Z', article: story(number) });

const openPage = async (stored?: unknown) => {
  vi.resetModules();
  localStorage.clear();
  if (stored !== undefined) localStorage.setItem(KEY, typeof stored === 'string' ? stored : JSON.stringify(stored));
  const store = await import('./saved-store.ts');
  const ids = (): string[] => store.savedArticles().map(({ article }) => article.id);
  return { ...store, ids };
};

const keptIds = (): string[] =>
  (JSON.parse(localStorage.getItem(KEY) ?? '[]') as { article: ArticleSummary }[]).map(({ article }) => article.id);

const denied = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('the stories a reader kept', () => {
  it('are none at first, and the same nothing each time', async () => {
    const { savedArticles } = await openPage();
    expect(savedArticles()).toEqual([]);
    expect(savedArticles()).toBe(savedArticles());
  });

  it('stand newest first, and are there after a reload with all a row shows', async () => {
    const before = await openPage();
    before.saveArticle(story(1));
    before.saveArticle(story(2, { summary: 'می\u200Cرود', section: 'science' }));
    expect(before.ids()).toEqual([story(2).id, story(1).id]);
    const after = await openPage(localStorage.getItem(KEY) ?? '');
    expect(after.savedArticles()[0]?.article).toEqual(story(2, { summary: 'می\u200Cرود', section: 'science' }));
  });

  it('hold a story once: kept again it moves up with its newest headline', async () => {
    const { saveArticle, savedArticles, ids } = await openPage([entry(2), entry(1)]);
    saveArticle(story(1, { headline: 'خبر اصلاح‌شده', version: 2 }));
    expect(ids()).toEqual([story(1).id, story(2).id]);
    expect(savedArticles()[0]?.article.version).toBe(2);
  });

  it('go one at a time or all at once', async () => {
    const { removeSaved, removeAllSaved, ids } = await openPage([entry(3), entry(2), entry(1)]);
    removeSaved(story(2).id);
    removeSaved('zzzzzzzz');
    expect(ids()).toEqual([story(3).id, story(1).id]);
    expect(keptIds()).toEqual(ids());
    removeAllSaved();
    expect([ids(), keptIds()]).toEqual([[], []]);
  });

  it('are three hundred at most; the oldest makes room', async () => {
    const { saveArticle, ids } = await openPage(Array.from({ length: 300 }, (_, at) => entry(300 - at)));
    saveArticle(story(301));
    expect(ids()).toHaveLength(300);
    expect(ids().at(0)).toBe(story(301).id);
    expect(ids()).not.toContain(story(1).id);
  });

  it('tell every part of the page in the same tick', async () => {
    const { subscribeToSaved, saveArticle, ids } = await openPage();
    const seen: string[][] = [];
    const stop = subscribeToSaved(() => seen.push(ids()));
    saveArticle(story(1));
    stop();
    saveArticle(story(2));
    expect(seen).toEqual([[story(1).id]]);
  });
});

describe('kept stories in broken storage', () => {
  it.each(['', '{', 'null', '"x"', '5', '{"at":1}', '[null]', '[[]]'])('are none where it holds %s', async (stored) => {
    expect((await openPage(stored)).savedArticles()).toEqual([]);
  });

  it('lose only the one that cannot be read, because the next save writes the rest back', async () => {
    const broken = { ...entry(2), article: { ...story(2), headline: 7 } };
    const { saveArticle, ids } = await openPage([entry(3), broken, null, entry(1)]);
    expect(ids()).toEqual([story(3).id, story(1).id]);
    saveArticle(story(4));
    expect(keptIds()).toEqual([story(4).id, story(3).id, story(1).id]);
  });

  it('last for the visit where nothing can be written', async () => {
    const { saveArticle, ids } = await openPage();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    saveArticle(story(1));
    expect(ids()).toEqual([story(1).id]);
  });

  it('are none, and can be kept for the visit, where storage may not be touched', async () => {
    const { saveArticle, ids } = await openPage([entry(1)]);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    expect(ids()).toEqual([]);
    saveArticle(story(2));
    expect(ids()).toEqual([story(2).id]);
  });
});

describe('kept stories of another tab', () => {
  const fromOtherTab = (key: string, value: unknown): void => {
    dispatchEvent(new StorageEvent('storage', { key, newValue: value === null ? null : JSON.stringify(value) }));
  };

  it('appear here, and this tab does not undo them with its next save', async () => {
    const { subscribeToSaved, saveArticle, ids } = await openPage([entry(1)]);
    const stop = subscribeToSaved(() => undefined);
    expect(ids()).toEqual([story(1).id]);
    fromOtherTab(KEY, [entry(2), entry(1)]);
    saveArticle(story(3));
    expect(keptIds()).toEqual([story(3).id, story(2).id, story(1).id]);
    stop();
  });

  it('are gone here too when that tab removed them all', async () => {
    const { subscribeToSaved, ids } = await openPage([entry(1)]);
    const listener = vi.fn();
    const stop = subscribeToSaved(listener);
    fromOtherTab('prefs.v1', { theme: 'dark' });
    expect(listener).not.toHaveBeenCalled();
    fromOtherTab(KEY, null);
    expect(ids()).toEqual([]);
    stop();
  });
});
