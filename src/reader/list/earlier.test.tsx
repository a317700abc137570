import { describe, expect, it } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { articleSummarySchema } from '#article/edition.ts';
import type { ListName } from '#article/edition.ts';
import * as v from 'valibot';
import { show, wordsOf } from '../interface/testing/show.tsx';
import fa from '../language/fa.json';
import { Digest } from './digest.tsx';
import { Earlier } from './earlier.tsx';
import { SectionLink } from './section-link.tsx';
import { summaryOf } from './summary-of.ts';

const LATEST: ListName = { kind: 'latest', language: 'fa' };

const linksOf = async (page: number, sealed: number, list: ListName = LATEST) => {
  const place = await show(
    <Earlier list={list} page={{ schema: 'list/1.0', list: 'x', page, sealed, items: [buildSummary()] }} />,
  );
  return [...place.querySelectorAll('a')].map((link) => `${wordsOf(link)} ${link.getAttribute('href') ?? ''}`);
};

const EARLIER = fa['list.earlier'];
const NEWER = fa['list.newer'];

describe('the way along a list', () => {
  it('is not there for a list of one page', async () => {
    expect(
      (await show(<Earlier list={LATEST} page={{ schema: 'list/1.0', list: 'x', page: 0, sealed: 0, items: [] }} />))
        .innerHTML,
    ).toBe('');
  });

  it('leads from the newest down to the first page, and back up again', async () => {
    expect(await linksOf(0, 3)).toEqual([`${EARLIER} /p/3`]);
    expect(await linksOf(3, 3)).toEqual([`${NEWER} /`, `${EARLIER} /p/2`]);
    expect(await linksOf(2, 3)).toEqual([`${NEWER} /p/3`, `${EARLIER} /p/1`]);
    expect(await linksOf(1, 3)).toEqual([`${NEWER} /p/2`]);
  });

  it('ends where there is one sealed page', async () => {
    expect(await linksOf(0, 1)).toEqual([`${EARLIER} /p/1`]);
    expect(await linksOf(1, 1)).toEqual([`${NEWER} /`]);
  });

  it('stays in its section, its edition or its source', async () => {
    expect(await linksOf(0, 2, { kind: 'section', language: 'fa', slug: 'science' })).toEqual([
      `${EARLIER} /s/science/p/2`,
    ]);
    expect(await linksOf(2, 2, { kind: 'latest', language: 'ar' })).toEqual([`${NEWER} /ar/`, `${EARLIER} /ar/p/1`]);
    expect(await linksOf(1, 2, { kind: 'source', slug: 'sample-desk' })).toEqual([`${NEWER} /src/sample-desk/p/2`]);
  });
});

describe('a few headlines under a label', () => {
  it('are a region named by the label, each headline with its source', async () => {
    const place = await show(<Digest title="دانش" articles={[buildSummary()]} />);
    const region = place.querySelector('section')!;
    expect(wordsOf(document.getElementById(region.getAttribute('aria-labelledby') ?? ''))).toBe('دانش');
    expect(wordsOf(region.querySelector('li'))).toBe('هفت رود و یک دریادفتر نمونه');
    expect(region.querySelector<HTMLElement>('small bdi')?.lang).toBe('fa');
  });
});

describe('the name of a section', () => {
  it('leads to its list, and is left out where the site has no such section', async () => {
    expect((await show(<SectionLink slug="science" />)).querySelector('a')?.getAttribute('href')).toBe('/s/science');
    expect((await show(<SectionLink slug="constructor" />)).innerHTML).toBe('');
    expect((await show(<SectionLink slug={undefined} />)).innerHTML).toBe('');
  });
});

describe('what is kept of an article that was opened', () => {
  it('is what a list row shows of it', () => {
    const summary = summaryOf({ ...persianArticle, _source: 'sample-desk', wordCount: 120 });
    expect(summary).toEqual({
      id: persianArticle.id,
      version: 1,
      language: 'fa',
      dir: 'rtl',
      headline: persianArticle.headline,
      summary: persianArticle.summary,
      section: 'environment',
      source: { slug: 'sample-desk', name: 'بازنشر نمونه' },
      firstPublished: '2026-03-20T05:00:00Z',
      imported: persianArticle.imported,
      words: 120,
    });
  });

  it('can be read again from storage, however little the article says of itself', () => {
    expect(v.is(articleSummarySchema, summaryOf(buildArticle()))).toBe(true);
  });
});
