import { useState } from 'react';

/** What is now, where it is shown; behind another page what was shown last, and nothing where nothing was. */
export const useLastShown = <T>(
  isShown: boolean,
  now: T,
  isSame: (one: T, other: T) => boolean = Object.is,
): T | undefined => {
  const [last, setLast] = useState(isShown ? now : undefined);
  if (!isShown || (last !== undefined && isSame(last, now))) return last;
  setLast(now);
  return now;
};
