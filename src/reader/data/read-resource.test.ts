// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { buildSummary } from '#article/examples/build-summary.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { readArticleDocument, readListPage, readSite, readSources } from './read-resource.ts';
import { ReadingProblem } from './reading-problem.ts';

const AT = '/data/x.json';

const kindOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    return error instanceof ReadingProblem ? error.kind : String(error);
  }
};

const page = { schema: 'list/1.0', list: 'latest/fa', page: 0, sealed: 0, items: [buildSummary()] };

/** What a broken disk, a foreign site or a prank may put at any address. */
const NONSENSE = [null, undefined, 0, '', 'text', [], {}, [[]], { schema: 'page/1.0' }, { schema: 5 }];

describe('data of an address', () => {
  it('comes back as it was published', () => {
    expect(readSite(AT, sampleSite)).toEqual(sampleSite);
    expect(readListPage(AT, page)).toEqual(page);
    expect(readArticleDocument(AT, persianArticle)).toEqual(persianArticle);
    expect(readArticleDocument(AT, withdrawnArticle)).toEqual(withdrawnArticle);
    expect(readSources(AT, [])).toEqual([]);
  });

  it.each(NONSENSE)('is malformed, and never half a page, where it is %j', (json) => {
    expect(kindOf(() => readSite(AT, json))).toBe('malformed');
    expect(kindOf(() => readListPage(AT, json))).toBe('malformed');
    expect(kindOf(() => readArticleDocument(AT, json))).toBe('malformed');
  });

  it('says which address it was and keeps what was wrong', () => {
    const broken = { ...persianArticle, headline: '' };
    expect(() => readArticleDocument('/data/a/q.json', broken)).toThrow('/data/a/q.json');
    try {
      readArticleDocument(AT, broken);
    } catch (error) {
      expect(JSON.stringify((error as ReadingProblem).cause)).toContain('headline');
    }
  });

  it('refuses a whole list for one row that cannot be shown', () => {
    const items = [buildSummary(), { ...buildSummary(), headline: 5 }];
    expect(kindOf(() => readListPage(AT, { ...page, items }))).toBe('malformed');
  });
});

describe('an article of another version', () => {
  it.each(['article/1.1', 'article/2.0', 'article/10'])(
    '%s is too new, so that the reader is told to reload',
    (schema) => {
      expect(kindOf(() => readArticleDocument(AT, { ...buildArticle(), schema }))).toBe('too-new');
    },
  );

  it('is too new also where it holds blocks nobody knows yet', () => {
    const body = [{ type: 'hologram' }];
    expect(kindOf(() => readArticleDocument(AT, { ...buildArticle(), schema: 'article/1.1', body }))).toBe('too-new');
    expect(kindOf(() => readArticleDocument(AT, { ...buildArticle(), body }))).toBe('malformed');
  });

  it('of this version with a link that runs is malformed', () => {
    const body = [{ type: 'paragraph', content: [{ t: 'x', href: 'javascript:alert(1)' }] }];
    expect(kindOf(() => readArticleDocument(AT, { ...buildArticle(), body }))).toBe('malformed');
  });
});
