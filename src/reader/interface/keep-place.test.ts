import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPlace } from './keep-place.ts';

/** Top of each thing of the page in the window; everything is 50 px high. */
let tops: Record<string, number>;
const scrolled = vi.fn();

beforeEach(() => {
  document.body.innerHTML =
    '<main><article><h1 id="head"></h1><div><p id="byline-x"></p></div><p id="p1"></p><p id="p2"></p></article></main><footer id="foot"></footer>';
  tops = { head: -400, 'byline-x': -300, p1: -100, p2: 80, foot: 900 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, tops[this.id] ?? 0, 100, 50);
  });
  vi.stubGlobal('scrollBy', scrolled);
  vi.stubGlobal('scrollY', 500);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  scrolled.mockClear();
});

it('puts the first thing in sight back where it stood, however much grew above it', () => {
  const putBack = keepPlace();
  tops = { ...tops, p1: 200, p2: 480 };
  putBack();
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 400, behavior: 'instant' });
});

it('holds on to what is under the bar only when nothing else is in sight', () => {
  tops = { ...tops, p2: 0, foot: 300 };
  const putBack = keepPlace();
  tops = { ...tops, p2: 1000, foot: 310 };
  putBack();
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 10, behavior: 'instant' });
});

it('holds on to the link at the foot that was pressed', () => {
  document.getElementById('foot')!.innerHTML = '<a id="link" href="/en/"></a>';
  document.getElementById('link')!.focus();
  tops = { ...tops, link: 600 };
  const putBack = keepPlace();
  tops = { ...tops, p2: 90, link: 750 };
  putBack();
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 150, behavior: 'instant' });
});

it('leaves a page at its top that has not been scrolled', () => {
  vi.stubGlobal('scrollY', 0);
  const putBack = keepPlace();
  tops = { ...tops, head: 40 };
  putBack();
  expect(scrolled).not.toHaveBeenCalled();
});

it('leaves a page alone that has nothing to hold on to', () => {
  document.body.innerHTML = '<main></main>';
  keepPlace()();
  expect(scrolled).not.toHaveBeenCalled();
});
