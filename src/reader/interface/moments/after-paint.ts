/**
 * Does something in the first moment after the next frame is painted.
 *
 * @param work may return how to end what it has begun
 * @returns how to end it, also before it has begun
 */
export const afterPaint = (work: () => (() => void) | undefined): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      stop = work();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    stop?.();
  };
};
