import { useDeferredValue, useState, useSyncExternalStore } from 'react';

const MINUTE = 60_000;

const subscribe = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, MINUTE);
  return () => {
    clearInterval(timer);
  };
};

const presentMinute = (): number => Math.floor(Date.now() / MINUTE);

const unknown = (): undefined => undefined;

/**
 * The present as RFC 3339, to the minute; undefined while a prerendered page is taken over, because
 * the page cannot know when it will be read.
 */
export const useNow = (): string | undefined => {
  const minute = useSyncExternalStore<number | undefined>(subscribe, presentMinute, unknown);
  return minute === undefined ? undefined : new Date(minute * MINUTE).toISOString();
};

const never = (): (() => void) => () => undefined;

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The reader's time zone by IANA name; the site's while a prerendered page is taken over, and until there
 * is time: every date of a page, and whatever may hold one, is drawn anew for another zone.
 */
export const useTimeZone = (siteZone: string): string => {
  // Asked once: browsers take long to answer.
  const [own] = useState(ownZone);
  const zone = useSyncExternalStore(
    never,
    () => own,
    () => siteZone,
  );
  return useDeferredValue(zone);
};
