import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceStore } from './device-store.ts';

const readWords = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];

const make = () => deviceStore('words', readWords);

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('what is kept on a device', () => {
  it('is there when the reader comes back, and the same object until it changes', () => {
    make().change(['یک', 'دو']);
    const store = make();
    expect(store.current()).toEqual(['یک', 'دو']);
    expect(store.current()).toBe(store.current());
  });

  it.each(['', '{', '"words"', '[1, null]'])('is nothing where storage holds %s', (stored) => {
    localStorage.setItem('words', stored);
    expect(make().current()).toEqual([]);
  });

  it('lasts for the visit where storage is blocked', () => {
    const blocked = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
    const store = make();
    expect(store.current()).toEqual([]);
    store.change(['یک']);
    expect(store.current()).toEqual(['یک']);
  });

  it('follows other tabs while somebody listens', () => {
    const store = make();
    const listener = vi.fn();
    expect(store.current()).toEqual([]);
    const stop = store.subscribe(listener);
    localStorage.setItem('words', '["سه"]');
    dispatchEvent(new StorageEvent('storage', { key: 'words' }));
    dispatchEvent(new StorageEvent('storage', { key: 'others' }));
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.current()).toEqual(['سه']);
    stop();
    dispatchEvent(new StorageEvent('storage', { key: 'words' }));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
