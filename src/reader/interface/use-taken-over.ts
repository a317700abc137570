import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** False on the publisher's side and while a prerendered page is taken over, then true. */
export const useTakenOver = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
