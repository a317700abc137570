import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

type Sight = 'seen' | 'ahead' | 'behind';

const sightOf = (entry: IntersectionObserverEntry): Sight => {
  if (entry.isIntersecting) return 'seen';
  return entry.boundingClientRect.top > 0 ? 'ahead' : 'behind';
};

/** Calls back with where an element is from what is seen and some distance around, at once and whenever that changes. */
const watchSight = (element: Element, rootMargin: string, onChange: (sight: Sight) => void): (() => void) => {
  const watch = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1);
      if (entry !== undefined) onChange(sightOf(entry));
    },
    { rootMargin },
  );
  watch.observe(element);
  return () => {
    watch.disconnect();
  };
};

/**
 * For what is asked for once the reader comes near its place.
 *
 * @param isHere whether it has come
 * @returns whether it is wanted, and whether it may stand there: nothing that is in sight makes room for it,
 *   except at the foot of a story so short that the reader has been near from the beginning
 */
export const useLatePlace = (
  place: RefObject<Element>,
  isHere: boolean,
): { readonly isWanted: boolean; readonly isFree: boolean } => {
  const [isWanted, setWanted] = useState(false);
  const [isFree, setFree] = useState(false);
  useEffect(() => {
    if (place.current === null || isWanted) return undefined;
    let isFirst = true;
    return watchSight(place.current, '100%', (sight) => {
      if (sight === 'seen' && isFirst) setFree(true);
      if (sight === 'seen') setWanted(true);
      isFirst = false;
    });
  }, [place, isWanted]);
  useEffect(() => {
    if (place.current === null || !isHere || isFree) return undefined;
    return watchSight(place.current, '0%', (sight) => {
      if (sight === 'ahead') setFree(true);
    });
  }, [place, isHere, isFree]);
  return { isWanted, isFree };
};
