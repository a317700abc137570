/**
 * Calls back at once, and in every frame in which the window was scrolled or resized, as long as the text is shown:
 * for one frame, when its reader goes back, the window belongs to a list already.
 *
 * @returns how to end it
 */
export const watchWindow = (text: Element, look: () => void): (() => void) => {
  let frame: number | undefined;
  const onMove = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (text.closest('[hidden]') === null) look();
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
