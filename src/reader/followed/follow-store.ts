import { listNamed } from '#article/locations.ts';
import { deviceStore, useStored } from '../preferences/device-store.ts';
import { isSame } from './followed.ts';
import type { Followed } from './followed.ts';

/** As many as a person can look through. */
const MOST = 50;

/** Something followed, and when its newest story came in of those its reader has looked at: RFC 3339. */
export type Kept = Followed & { readonly seen: string };

const readKept = (stored: unknown): Kept[] => {
  if (typeof stored !== 'object' || stored === null) return [];
  const list: unknown = Reflect.get(stored, 'list');
  const asked: unknown = Reflect.get(stored, 'asked');
  const seen: unknown = Reflect.get(stored, 'seen');
  if (typeof asked !== 'string' || typeof seen !== 'string' || Number.isNaN(Date.parse(seen))) return [];
  if (typeof list !== 'string') return [{ list: undefined, asked, seen }];
  return listNamed(list) === undefined ? [] : [{ list, asked, seen }];
};

const store = deviceStore<readonly Kept[]>('followed.v1', (stored) =>
  Array.isArray(stored) ? stored.flatMap(readKept).slice(0, MOST) : [],
);

/** Begins to follow, from what has come in until now on. */
export const follow = ({ list, asked }: Followed, seen: string): void => {
  const others = store.current().filter((one) => !isSame(one, { list, asked }));
  store.change([{ list, asked, seen }, ...others].slice(0, MOST));
};

/** Ends following. */
export const unfollow = (what: Followed): void => {
  store.change(store.current().filter((one) => !isSame(one, what)));
};

/** Its reader has looked at what had come in until then; nothing happens to what is not followed. */
export const markSeen = (what: Followed, seen: string): void => {
  const kept = store.current();
  if (!kept.some((one) => isSame(one, what) && Date.parse(one.seen) < Date.parse(seen))) return;
  store.change(kept.map((one) => (isSame(one, what) ? { ...one, seen } : one)));
};

/** Everything that is followed on this device, the newest first. */
export const useFollowed = (): readonly Kept[] => useStored(store);
