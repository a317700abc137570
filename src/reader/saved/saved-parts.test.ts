import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { linksAsPage, linksAsText } from './export-links.ts';
import { sortSaved } from './sort-saved.ts';

const saved = (id: string, at: string, fields = {}) => ({ at, article: buildSummary({ id, ...fields }) });

describe('the list as links', () => {
  const list = [
    saved('aaaaaaaa', '2026-03-21T06:30:00Z', { headline: 'هفت رود' }),
    saved('bbbbbbbb', '2026-03-20T06:30:00Z', { headline: 'A <b> & "c"', language: 'en', dir: 'ltr' }),
  ];

  it('has headline, source and address of a story on lines of their own', () => {
    expect(linksAsText(list, 'https://news.example').split('\n').slice(0, 5)).toEqual([
      'هفت رود',
      'دفتر نمونه',
      'https://news.example/a/aaaaaaaa',
      '',
      'A <b> & "c"',
    ]);
  });

  it('is a page in which a headline keeps its language and direction and can do nothing', () => {
    const html = linksAsPage(list, 'https://news.example', { title: 'ذخیره‌ها', language: 'fa', direction: 'rtl' });
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect([page.documentElement.dir, page.title]).toEqual(['rtl', 'ذخیره‌ها']);
    const links = [...page.querySelectorAll('a')].map((a) => [a.href, a.lang, a.dir, a.textContent]);
    expect(links[1]).toEqual(['https://news.example/a/bbbbbbbb', 'en', 'ltr', 'A <b> & "c"']);
    expect(page.querySelector('b')).toBeNull();
  });
});

describe('the order of the list', () => {
  const list = [
    saved('aaaaaaaa', '2026-03-21T06:30:00Z', { imported: '2026-03-01T00:00:00Z' }),
    saved('bbbbbbbb', '2026-03-20T06:30:00Z', { imported: '2026-03-02T00:00:00Z' }),
  ];
  const ids = (order: 'saved' | 'published'): string[] => sortSaved(list, order).map(({ article }) => article.id);

  it('is by when a story was saved or by when it came out, newest first', () => {
    expect(ids('saved')).toEqual(['aaaaaaaa', 'bbbbbbbb']);
    expect(ids('published')).toEqual(['bbbbbbbb', 'aaaaaaaa']);
  });
});

describe('notes of withdrawn stories', () => {
  beforeEach(() => {
    vi.resetModules();
    localStorage.clear();
  });

  it('stay over a reload, each once, until the reader clears them', async () => {
    const first = await import('./withdrawn-store.ts');
    first.addWithdrawn([{ id: 'aaaaaaaa', at: '1' }]);
    first.addWithdrawn([
      { id: 'aaaaaaaa', at: '2' },
      { id: 'bbbbbbbb', at: '3' },
    ]);
    vi.resetModules();
    const again = await import('./withdrawn-store.ts');
    expect(again.withdrawnArticles().map(({ id, at }) => id + at)).toEqual(['bbbbbbbb3', 'aaaaaaaa1']);
    again.forgetWithdrawn('bbbbbbbb');
    expect(again.withdrawnArticles()).toHaveLength(1);
  });

  it('are none where storage holds something else', async () => {
    localStorage.setItem('saved-withdrawn.v1', '[{"id":1},null,"x"]');
    expect((await import('./withdrawn-store.ts')).withdrawnArticles()).toEqual([]);
  });
});

describe('what was let go', () => {
  it('comes back where it stood, until it is forgotten', async () => {
    vi.resetModules();
    localStorage.clear();
    const store = await import('./saved-store.ts');
    for (const id of ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']) {
      vi.setSystemTime(`2026-03-2${String(id.charCodeAt(0) - 96)}T00:00:00Z`);
      store.saveArticle(buildSummary({ id }));
    }
    vi.useRealTimers();
    const ids = () => store.savedArticles().map(({ article }) => article.id);
    store.removeSaved('bbbbbbbb');
    store.removeSaved('cccccccc');
    expect(ids()).toEqual(['aaaaaaaa']);
    store.restoreRemoved();
    expect(ids()).toEqual(['cccccccc', 'bbbbbbbb', 'aaaaaaaa']);
    store.removeAllSaved();
    store.forgetRemoved();
    store.restoreRemoved();
    expect(ids()).toEqual([]);
  });
});
