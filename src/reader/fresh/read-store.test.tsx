import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allWords, asPublished, mount } from '../interface/testing/show.tsx';

/** A page that has just been opened. */
const openPage = async (stored?: string) => {
  vi.resetModules();
  localStorage.clear();
  if (stored !== undefined) localStorage.setItem('read.v1', stored);
  return import('./read-store.ts');
};

const marksOf = ({ useIsRead }: Awaited<ReturnType<typeof openPage>>) => {
  const Mark = ({ id }: { id: string }) => <i>{useIsRead(id) ? 'read' : 'new'}</i>;
  return (
    <p>
      <Mark id="one" />
      <Mark id="two" />
    </p>
  );
};

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('a story that was opened', () => {
  it('is known to be read at once, in every row, and after a reload', async () => {
    const before = await openPage();
    const place = await mount(marksOf(before));
    expect(allWords(place, 'i')).toEqual(['new', 'new']);
    act(() => before.markRead('two'));
    expect(allWords(place, 'i')).toEqual(['new', 'read']);
    const after = await openPage(localStorage.getItem('read.v1') ?? '');
    expect(allWords(await mount(marksOf(after)), 'i')).toEqual(['new', 'read']);
  });

  it('is forgotten after five hundred others, unless it was read again', async () => {
    const store = await openPage(JSON.stringify(['one', 'two', ...Array.from({ length: 498 }, (_, at) => `s${at}`)]));
    store.markRead('one');
    store.markRead('more');
    expect(allWords(await mount(marksOf(store)), 'i')).toEqual(['read', 'new']);
    expect(JSON.parse(localStorage.getItem('read.v1') ?? '')).toHaveLength(500);
  });

  it('in another tab is read here', async () => {
    const place = await mount(marksOf(await openPage()));
    localStorage.setItem('read.v1', '["one"]');
    act(() => void dispatchEvent(new StorageEvent('storage', { key: 'read.v1' })));
    expect(allWords(place, 'i')).toEqual(['read', 'new']);
  });

  it('is told by no page as it was published', async () => {
    const store = await openPage('["one"]');
    expect(allWords(asPublished(marksOf(store)), 'i')).toEqual(['new', 'new']);
  });

  it.each(['', 'null', '{}', '[1,null]', '"one"'])('is none where storage holds %o', async (stored) => {
    const store = await openPage(stored);
    expect(allWords(await mount(marksOf(store)), 'i')).toEqual(['new', 'new']);
  });

  it('counts for the visit where storage is blocked', async () => {
    const store = await openPage();
    const denied = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    store.markRead('one');
    expect(allWords(await mount(marksOf(store)), 'i')).toEqual(['read', 'new']);
  });
});
