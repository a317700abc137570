import { useEffect, useRef } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { forgetRemoved, restoreRemoved } from '../saved/saved-store.ts';
import { useSaved } from '../saved/use-saved.ts';
import { Notice } from './notice.tsx';
import { startPausableTimer } from './pausable-timer.ts';

/** How long there is a way back, in milliseconds; it stands still under a pointer and with focus. */
const TIME = 10_000;

/** Lets time stand still while the reader is at an element. */
const countDown = (element: HTMLElement, onEnd: () => void): (() => void) => {
  const timer = startPausableTimer(TIME, onEnd);
  const listening = new AbortController();
  const { signal } = listening;
  for (const name of ['pointerenter', 'focusin']) element.addEventListener(name, timer.pause, { signal });
  for (const name of ['pointerleave', 'focusout']) element.addEventListener(name, timer.resume, { signal });
  return () => {
    listening.abort();
    timer.stop();
  };
};

/** Says that stories were let go, and takes that back. */
export const UndoToast = () => {
  const { t } = useInterface();
  const { removed } = useSaved();
  const toast = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = toast.current;
    return element === null ? undefined : countDown(element, forgetRemoved);
  }, [removed]);
  if (removed.length === 0) return null;
  return (
    <div ref={toast}>
      <Notice action={t('saved.undo')} onAction={restoreRemoved}>
        {t('saved.removed')}
      </Notice>
    </div>
  );
};
