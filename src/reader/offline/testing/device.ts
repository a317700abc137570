import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeCaches } from './caches.ts';

/** A device on which nothing is kept yet. Modules that hold a connection to the last one must be loaded anew. */
export const emptyDevice = () => {
  vi.resetModules();
  localStorage.clear();
  vi.stubGlobal('indexedDB', new IDBFactory());
  return fakeCaches();
};

/** A browser whose database may not be opened. */
export const blockDatabase = (): void => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
};

export const full = (): DOMException => new DOMException('no room', 'QuotaExceededError');
