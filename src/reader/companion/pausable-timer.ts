/** A timer that stands still while the reader needs time. */
export type PausableTimer = { readonly pause: () => void; readonly resume: () => void; readonly stop: () => void };

/** Calls back once `time` milliseconds have passed outside of pauses. It starts at once. */
export const startPausableTimer = (time: number, onEnd: () => void): PausableTimer => {
  let left = time;
  let since = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(onEnd, left);
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    stop,
    pause: () => {
      if (timer === undefined) return;
      left -= Date.now() - since;
      stop();
    },
    resume: () => {
      if (timer !== undefined) return;
      since = Date.now();
      timer = setTimeout(onEnd, Math.max(0, left));
    },
  };
};
