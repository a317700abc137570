// @vitest-environment node
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import { SITE_DATA, SOURCES_DATA, articleData, listData } from '#article/locations.ts';
import { articleQuery, asExtra, listQuery, siteQuery, sourcesQuery } from './queries.ts';
import { createQueryClient, seedQueries } from './query-client.ts';
import { problemKind } from './reading-problem.ts';

const LATEST = { kind: 'latest', language: 'fa' } as const;
const list = { schema: 'list/1.0', list: 'latest/fa', page: 2, sealed: 3, items: [buildSummary()] };
const sources = [{ slug: 'sample-desk', name: { fa: 'دفتر نمونه' }, count: 4 }];

const host = (...answers: (Response | Error)[]) => {
  const fetch = vi.fn(() => {
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return next instanceof Response ? Promise.resolve(next.clone()) : Promise.reject(next ?? new Error('no answer'));
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what a page came with', () => {
  it('is found by the queries of the page, which then ask nobody', async () => {
    const fetch = host(new Error('the network was asked'));
    const client = createQueryClient();
    seedQueries(client, {
      [SITE_DATA]: sampleSite,
      [SOURCES_DATA]: sources,
      [articleData(persianArticle.id)]: persianArticle,
      [listData(LATEST, 2)]: list,
    });
    expect(await client.query(siteQuery())).toEqual(sampleSite);
    expect(await client.query(sourcesQuery())).toEqual(sources);
    expect(await client.query(articleQuery(persianArticle.id))).toEqual(persianArticle);
    expect(await client.query(listQuery(LATEST, 2))).toEqual(list);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('does not make one page of a list stand for another', async () => {
    const fetch = host(json({ ...list, page: 0 }));
    const client = createQueryClient();
    seedQueries(client, { [listData(LATEST, 2)]: list });
    expect(await client.query(listQuery(LATEST))).toMatchObject({ page: 0 });
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe('asking the site', () => {
  it.each([
    ['what a reader came for', sourcesQuery(), 4000],
    ['what the page goes without', asExtra(sourcesQuery()), 2000],
  ])('ends, for %s, when nothing comes', async (_, query, patience) => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    vi.stubGlobal(
      'fetch',
      (_address: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
    );
    const ended = vi.fn();
    const asked = createQueryClient().query(query).catch(ended);
    await vi.advanceTimersByTimeAsync(patience - 50);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    await asked;
    expect(problemKind(ended.mock.calls[0]?.[0])).toBe('offline');
  });

  const kindOf = async (...answers: (Response | Error)[]) => {
    const fetch = host(...answers);
    const client = createQueryClient();
    // A page asks through an observer, which alone tries twice.
    const observer = new QueryObserver(client, { ...articleQuery(persianArticle.id), retryDelay: 0 });
    const { data, error } = await new Promise<{ data: unknown; error: unknown }>((resolve) => {
      observer.subscribe((result) => {
        if (!result.isPending) resolve(result);
      });
    });
    observer.destroy();
    return [data === undefined ? problemKind(error) : 'read', fetch.mock.calls.length];
  };

  it('tries a host that failed once more, and only once', async () => {
    expect(await kindOf(json({}, 500), json(persianArticle))).toEqual(['read', 2]);
    expect(await kindOf(json({}, 503))).toEqual(['failed', 2]);
  });

  it.each([
    ['not-found', json({}, 404)],
    ['malformed', json({ schema: 'article/1.0' })],
    ['too-new', json({ schema: 'article/3.0' })],
    ['offline', new TypeError('Failed to fetch')],
  ])('does not try again what would be %s again', async (kind, answer) => {
    expect(await kindOf(answer)).toEqual([kind, 1]);
  });

  it('calls a connection that is gone offline also where the code that reads the data has not come yet', async () => {
    vi.resetModules();
    vi.doMock('./read-resource.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    host(new TypeError('Failed to fetch'));
    const late = await import('./queries.ts');
    const { problemKind: kindIn } = await import('./reading-problem.ts');
    const error: unknown = await createQueryClient()
      .query({ ...late.siteQuery(), retry: false })
      .catch((cause: unknown) => cause);
    expect(kindIn(error)).toBe('offline');
    vi.doUnmock('./read-resource.ts');
  });

  it('asks even where the browser believes to be offline, because browsers err', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await kindOf(json(persianArticle))).toEqual(['read', 1]);
  });
});
