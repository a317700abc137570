import { startTransition, useEffect, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';
import { afterPaint } from '../../interface/moments/after-paint.ts';
import { useTakenOver } from '../../interface/use-taken-over.ts';

/**
 * True for the first drawing of a story the reader goes to within the app: its headline answers the tap,
 * and the text is begun when that has been painted. A page that is taken over has its text already, and one that
 * is come back to is drawn whole, because its reader is in the middle of it.
 */
export const useHeadlineFirst = (): boolean => {
  const type = useNavigationType();
  const isGoneTo = useTakenOver() && type !== NavigationType.Pop;
  const [isFirst, setFirst] = useState(isGoneTo);
  useEffect(
    () =>
      isFirst
        ? afterPaint(() => {
            startTransition(() => {
              setFirst(false);
            });
            return undefined;
          })
        : undefined,
    [isFirst],
  );
  return isFirst;
};
