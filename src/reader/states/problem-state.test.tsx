import { describe, expect, it, vi } from 'vitest';
import type { ReadingProblemKind } from '../data/reading-problem.ts';
import { allWords, asPublished, press, show, wordsOf } from '../interface/testing/show.tsx';
import en from '../language/en.json';
import fa from '../language/fa.json';
import { ProblemState } from './problem-state.tsx';

const KINDS: readonly ReadingProblemKind[] = ['not-found', 'offline', 'malformed', 'too-new', 'failed'];

const TITLES = {
  'not-found': 'state.notFound.title',
  offline: 'state.offline.title',
  malformed: 'state.malformed.title',
  'too-new': 'state.tooNew.title',
  failed: 'state.failed.title',
} as const;

describe('a page that cannot be shown', () => {
  it.each(KINDS)('says in the language of the reader what happened: %s', async (kind) => {
    const persian = await show(<ProblemState kind={kind} onRetry={() => undefined} />);
    expect(allWords(persian, 'h1')).toEqual([fa[TITLES[kind]]]);
    expect(document.title).toContain(fa[TITLES[kind]]);
    const english = await show(<ProblemState kind={kind} />, { language: 'en' });
    expect(allWords(english, 'h1')).toEqual([en[TITLES[kind]]]);
  });

  it('says something else for each thing that can happen', () => {
    const pages = KINDS.map((kind) => asPublished(<ProblemState kind={kind} />));
    expect(new Set(pages.map((page) => wordsOf(page))).size).toBe(KINDS.length);
  });

  it.each(KINDS)('always leads back to the news: %s', async (kind) => {
    const place = await show(<ProblemState kind={kind} />);
    expect(wordsOf(place.querySelector('a[href="/"]'))).toBe(fa['state.toLatest']);
  });

  it.each(KINDS.filter((kind) => kind !== 'not-found'))('can be tried again where that may help: %s', async (kind) => {
    const retry = vi.fn();
    const place = await show(<ProblemState kind={kind} onRetry={retry} />);
    await press(place, fa['state.retry']);
    expect(retry).toHaveBeenCalledOnce();
  });

  it('offers no second try where there is nothing to find, or nothing to try', async () => {
    const missing = await show(<ProblemState kind="not-found" onRetry={() => undefined} />);
    expect(missing.querySelector('button')).toBeNull();
    expect((await show(<ProblemState kind="failed" />)).querySelector('button')).toBeNull();
  });

  it('writes its number in the digits of the reader', async () => {
    expect(wordsOf(await show(<ProblemState kind="not-found" />))).toContain('۴۰۴');
    const latin = { preferences: { numerals: 'latn' } } as const;
    expect(wordsOf(await show(<ProblemState kind="not-found" />, latin))).toContain('404');
  });
});
