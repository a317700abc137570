/** Where the window begins below the bar that stays at its top, in pixels. */
const BELOW_BAR = 64;

/** What a reader's eye holds on to. Not the column beside a story, which moves with the window. */
const MARKS = 'main :is(h1, h2, h3, h4), main article [id], footer';

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** What has been pressed at the foot of the page, where languages are chosen; the eye is still on it. */
const PRESSED = 'footer :focus';

/**
 * Remembers where the first thing in sight stands. The function it gives puts it back there, whatever
 * has grown or shrunk above it since. A page that has not been scrolled stays at its top.
 */
export const keepPlace = (): (() => void) => {
  const marks = scrollY === 0 ? [] : [...document.querySelectorAll(PRESSED), ...document.querySelectorAll(MARKS)];
  const mark = marks.find((one) => one.getBoundingClientRect().bottom > BELOW_BAR);
  if (mark === undefined) return () => undefined;
  const before = topOf(mark);
  return () => {
    scrollBy({ top: topOf(mark) - before, behavior: 'instant' });
  };
};
