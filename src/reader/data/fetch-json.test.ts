// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOffline, reportReach } from './connection.ts';
import { fetchJson } from './fetch-json.ts';
import { ReadingProblem, problemKind } from './reading-problem.ts';

const ADDRESS = '/data/a/7k3m9q2xw4ct.json';
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** A host that answers in one way, and listens to the reader's impatience. */
const host = (answer: (signal: AbortSignal) => Promise<Response> | Response) => {
  const fetch = vi.fn((_address: string, { signal }: { signal: AbortSignal }) => Promise.resolve(answer(signal)));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

const ask = (signal = new AbortController().signal): Promise<unknown> => fetchJson(ADDRESS, signal);

/** The kind of problem a request ends with; whatever else it ends with fails the test. */
const problemOf = async (request: Promise<unknown>): Promise<string> => {
  const error: unknown = await request.then(
    (json) => `answered ${JSON.stringify(json)}`,
    (cause: unknown) => cause,
  );
  return error instanceof ReadingProblem ? error.kind : String(error);
};

/** Waits for ever, unless it is told to stop. */
const silence = (signal: AbortSignal): Promise<never> =>
  new Promise((_, refuse) => {
    signal.addEventListener('abort', () => {
      refuse(new DOMException('stopped', 'AbortError'));
    });
  });

const stalled = (signal: AbortSignal): Response =>
  new Response(
    new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode('{"half":'));
        signal.addEventListener('abort', () => {
          stream.error(new DOMException('stopped', 'AbortError'));
        });
      },
    }),
    { headers: JSON_TYPE },
  );

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('fetchJson', () => {
  it('gives what the site answers, asked once and at its address', async () => {
    const fetch = host(() => new Response('{"a":["\\u200c",1,null]}', { headers: JSON_TYPE }));
    expect(await ask()).toEqual({ a: ['\u200c', 1, null] });
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.calls[0]?.[0]).toBe(ADDRESS);
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [403, 'failed'],
    [429, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
  ])('answers %i with %s, whatever stands in the answer', async (status, kind) => {
    host(() => new Response('{"headline":"not to be read"}', { status, headers: JSON_TYPE }));
    expect(await problemOf(ask())).toBe(kind);
  });

  it('names the address in the problem, for whoever looks into it', async () => {
    host(() => new Response('', { status: 404 }));
    await expect(ask()).rejects.toThrow(ADDRESS);
  });

  it('calls a host that cannot be reached offline', async () => {
    host(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemOf(ask())).toBe('offline');
  });

  it.each(['text/plain', 'application/octet-stream', ''])(
    'never takes an answer of type "%s" for data',
    async (type) => {
      host(() => new Response('{"schema":"article/1.0"}', { headers: { 'content-type': type } }));
      expect(await problemOf(ask())).toBe('malformed');
    },
  );

  it('calls the page of a captive portal, in the place of data, no connection', async () => {
    host(() => new Response('<!doctype html><form>', { headers: { 'content-type': 'text/html; charset=utf-8' } }));
    expect(await problemOf(ask())).toBe('offline');
    expect(isOffline()).toBe(true);
  });

  it('notes whether the site was there: an error is an answer, a cut line is none', async () => {
    host(() => Promise.reject(new TypeError('Failed to fetch')));
    await problemOf(ask());
    expect(isOffline()).toBe(true);
    host(() => new Response('', { status: 503 }));
    await problemOf(ask());
    expect(isOffline()).toBe(false);
  });

  it.each(['<!doctype html>', '', '{"cut": "of', '\uFEFF\u0000', 'undefined'])(
    'calls %j malformed where it pretends to be JSON',
    async (body) => {
      host(() => new Response(body, { headers: JSON_TYPE }));
      expect(await problemOf(ask())).toBe('malformed');
    },
  );

  it('calls a line that breaks in the middle of the data offline', async () => {
    host(() => {
      const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
      return new Response(body, { headers: JSON_TYPE });
    });
    expect(await problemOf(ask())).toBe('offline');
  });

  it('gives up a host that says nothing after four seconds, not before', async () => {
    host(silence);
    const ended = vi.fn();
    const problem = problemOf(ask());
    void problem.then(ended);
    await vi.advanceTimersByTimeAsync(3999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await problem).toBe('offline');
  });

  it('waits two seconds for what a page goes without, and does not say for that that the network is lost', async () => {
    host(silence);
    reportReach(true);
    const ended = vi.fn();
    const problem = problemOf(fetchJson(ADDRESS, new AbortController().signal, true)).finally(ended);
    await vi.advanceTimersByTimeAsync(1999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await problem).toBe('offline');
    expect(isOffline()).toBe(false);
    host(() => Promise.reject(new TypeError('no network')));
    expect(await problemOf(fetchJson(ADDRESS, new AbortController().signal, true))).toBe('offline');
    expect(isOffline()).toBe(true);
    reportReach(true);
  });

  it('gives a slow line time to finish an answer it has begun', async () => {
    host(
      () =>
        new Response(
          new ReadableStream({
            start: (stream) => {
              setTimeout(() => {
                stream.enqueue(new TextEncoder().encode('{"late":true}'));
                stream.close();
              }, 9000);
            },
          }),
          { headers: JSON_TYPE },
        ),
    );
    const answer = ask();
    await vi.advanceTimersByTimeAsync(9000);
    expect(await answer).toEqual({ late: true });
  });

  it('gives up a host that begins to answer and never ends', async () => {
    host(stalled);
    const problem = problemOf(ask());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await Promise.race([problem, Promise.resolve('still waiting')])).toBe('offline');
  });

  it.each([
    ['before the answer', silence],
    ['in the middle of it', stalled],
  ])('calls nothing a problem when the page no longer wants it, %s', async (_when, answer) => {
    host(answer);
    const leaving = new AbortController();
    const request = problemOf(ask(leaving.signal));
    await vi.advanceTimersByTimeAsync(10);
    leaving.abort();
    expect(await request).toMatch(/^AbortError/);
  });

  it('leaves no timer behind', async () => {
    host(() => new Response('{}', { headers: JSON_TYPE }));
    await ask();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('problemKind', () => {
  it('knows our own problems and calls everything else failed', () => {
    expect(problemKind(new ReadingProblem('too-new', ADDRESS))).toBe('too-new');
    expect([new Error('offline'), { kind: 'offline' }, 'offline', undefined].map(problemKind)).toEqual(
      Array.from({ length: 4 }, () => 'failed'),
    );
  });
});
