import { vi } from 'vitest';

const addressOf = (request: RequestInfo | URL): string =>
  new URL(request instanceof Request ? request.url : request, location.origin).href;

/** jsdom's and Node's answers say they are of no type, and forget it with each copy. */
const own = (response: Response): Response =>
  Object.defineProperties(response, {
    type: { value: 'basic', configurable: true },
    clone: { value: () => own(Response.prototype.clone.call(response)) },
  });

/** An answer of our own host. */
export const answer = (body: string, type: string, status = 200): Response =>
  own(new Response(body, { status, headers: { 'content-type': type } }));

export const json = (value: unknown, status = 200): Response =>
  answer(JSON.stringify(value), 'application/json', status);

/** A cache as browsers have it, as far as ours are used: entries in the order in which they were put. */
export const fakeCache = () => {
  const entries = new Map<string, Response>();
  return {
    match: (request: RequestInfo | URL) => Promise.resolve(entries.get(addressOf(request))?.clone()),
    put: (request: RequestInfo | URL, response: Response) => {
      entries.delete(addressOf(request));
      entries.set(addressOf(request), response);
      return Promise.resolve();
    },
    delete: (request: RequestInfo | URL) => Promise.resolve(entries.delete(addressOf(request))),
    keys: () => Promise.resolve([...entries.keys()].map((url) => new Request(url))),
    paths: () => [...entries.keys()].map((url) => new URL(url).pathname),
  };
};

type FakeCache = ReturnType<typeof fakeCache>;

/** All caches of an origin, put where code looks for them. */
export const fakeCaches = () => {
  const stores = new Map<string, FakeCache>();
  const store = (name: string): FakeCache => {
    const found = stores.get(name) ?? fakeCache();
    stores.set(name, found);
    return found;
  };
  const all = {
    store,
    open: (name: string) => Promise.resolve(store(name)),
    match: (request: RequestInfo, { cacheName }: { cacheName: string }) => store(cacheName).match(request),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    keys: () => Promise.resolve([...stores.keys()]),
  };
  vi.stubGlobal('caches', all);
  return all;
};

/** A site that answers by address; whatever it does not know cannot be reached. */
export const siteOf = (answers: Readonly<Record<string, () => Response>>) => {
  const asked: string[] = [];
  const known = new Map(Object.entries(answers));
  vi.stubGlobal('fetch', (request: RequestInfo) => {
    const path = new URL(addressOf(request)).pathname;
    asked.push(path);
    const give = known.get(path);
    return give === undefined ? Promise.reject(new TypeError('no network')) : Promise.resolve(give());
  });
  return { asked, answers: known };
};
