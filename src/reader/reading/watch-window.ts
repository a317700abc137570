/**
 * Calls back at once, and in every frame in which the window was scrolled or resized.
 *
 * @returns how to end it
 */
export const watchWindow = (look: () => void): (() => void) => {
  let frame: number | undefined;
  const onMove = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      look();
    });
  };
  addEventListener('scroll', onMove, { passive: true });
  addEventListener('resize', onMove);
  look();
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    removeEventListener('scroll', onMove);
    removeEventListener('resize', onMove);
  };
};
