// @vitest-environment node
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { articleData, listData } from '#article/locations.ts';
import { isOffline, reportReach, subscribeToConnection } from './connection.ts';
import { keptCopy, readCopiesWith } from './kept-copies.ts';
import { articleQuery } from './queries.ts';
import { readThrough } from './read-through.ts';

/** Milliseconds until something that comes by itself is given up; a busy machine takes its time. */
const PATIENCE = 10_000;

const article = buildArticle();
const ARTICLE = articleData(article.id);
const LIST = listData({ kind: 'latest', language: 'fa' });

const site = (give: () => Response) => {
  const fetch = vi.fn(() => Promise.resolve().then(give));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

const cut = (): never => {
  throw new TypeError('Failed to fetch');
};

const answers =
  (value: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

const read = (address: string, client = new QueryClient()) =>
  readThrough(address, { client, signal: new AbortController().signal });

afterEach(() => {
  readCopiesWith(() => Promise.resolve(undefined));
  reportReach(true);
  vi.unstubAllGlobals();
});

describe('data that is kept on the device', () => {
  it('is an article: it is shown before the network is asked', async () => {
    const fetch = site(answers({ from: 'site' }));
    readCopiesWith((address) => Promise.resolve({ address }));
    expect(await read(ARTICLE)).toEqual({ json: { address: ARTICLE }, isCopy: true });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is a list: it is shown only where the network fails', async () => {
    site(answers({ from: 'site' }));
    readCopiesWith(() => Promise.resolve({ from: 'device' }));
    expect(await read(LIST)).toEqual({ json: { from: 'site' }, isCopy: false });
    site(cut);
    expect(await read(LIST)).toEqual({ json: { from: 'device' }, isCopy: true });
  });

  it('does not hide what the site says of it: that it is gone, or broken', async () => {
    readCopiesWith(() => Promise.resolve({ from: 'device' }));
    site(answers({}, 404));
    await expect(read(LIST)).rejects.toMatchObject({ kind: 'not-found' });
    site(answers({}, 500));
    await expect(read(LIST)).rejects.toMatchObject({ kind: 'failed' });
  });

  it('is not waited for once the site is known to be out of reach', async () => {
    const fetch = site(answers({ from: 'site' }));
    readCopiesWith(() => Promise.resolve({ from: 'device' }));
    reportReach(false);
    expect(await read(LIST)).toMatchObject({ isCopy: true });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is passed over where it is shown already: then the network is asked', async () => {
    site(answers({ from: 'site' }));
    readCopiesWith(() => Promise.resolve({ from: 'device' }));
    const client = new QueryClient();
    client.setQueryData([ARTICLE], article);
    expect(await read(ARTICLE, client)).toEqual({ json: { from: 'site' }, isCopy: false });
  });

  it('counts as not kept where the store fails', async () => {
    site(answers({ from: 'site' }));
    readCopiesWith(() => Promise.reject(new Error('broken')));
    expect(await read(ARTICLE)).toEqual({ json: { from: 'site' }, isCopy: false });
    expect(await keptCopy(ARTICLE)).toBeUndefined();
  });
});

describe('an article shown from its copy', () => {
  it('is asked for again at once, and a correction takes its place', async () => {
    const corrected = { ...article, version: 2, headline: 'اصلاح شد' };
    site(answers(corrected));
    readCopiesWith(() => Promise.resolve(article));
    const shown: (string | undefined)[] = [];
    const observer = new QueryObserver(new QueryClient(), articleQuery(article.id));
    onTestFinished(
      observer.subscribe(({ data }) => shown.push(data && 'headline' in data ? data.headline : undefined)),
    );
    await vi.waitFor(() => {
      expect(shown.at(-1)).toBe('اصلاح شد');
    }, PATIENCE);
    expect(shown).toContain(article.headline);
  });

  it('stays where the network fails', async () => {
    site(cut);
    readCopiesWith(() => Promise.resolve(article));
    const observer = new QueryObserver(new QueryClient(), articleQuery(article.id));
    onTestFinished(observer.subscribe(() => undefined));
    await vi.waitFor(() => {
      expect(observer.getCurrentResult().status).toBe('error');
    }, PATIENCE);
    expect(observer.getCurrentResult().data).toEqual(article);
    expect(isOffline()).toBe(true);
  });
});

describe('the connection', () => {
  it('tells of changes, and only of those', () => {
    const told = vi.fn();
    onTestFinished(subscribeToConnection(told));
    for (const reached of [true, false, false, true]) reportReach(reached);
    expect(told).toHaveBeenCalledTimes(2);
  });
});
