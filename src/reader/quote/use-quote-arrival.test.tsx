import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../interface/testing/show.tsx';
import { useQuoteArrival } from './use-quote-arrival.ts';

const WORDS = 'یخ روی آب می‌ماند';

const Story = () => {
  const text = useRef<HTMLDivElement>(null);
  useQuoteArrival(text);
  return (
    <div ref={text}>
      <p id="p1">نخست</p>
      <p id="p2">{WORDS}.</p>
    </div>
  );
};

const highlights = new Map<string, Set<Range>>();
const scrolledTo: (string | number | undefined)[] = [];

/** Where everything stands in the window, in pixels from its top. */
const everythingAt = (top: number): void => {
  const place = (): DOMRect => new DOMRect(0, top, 100, 30);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(place);
  Object.assign(Range.prototype, { getBoundingClientRect: place });
};

beforeEach(() => {
  highlights.clear();
  scrolledTo.length = 0;
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    vi.fn(function highlight(range: Range) {
      return new Set([range]);
    }),
  );
  vi.stubGlobal('scrollBy', ({ top }: ScrollToOptions) => scrolledTo.push(top));
  Object.assign(Element.prototype, {
    scrollIntoView(this: Element) {
      scrolledTo.push(this.id);
    },
  });
  everythingAt(3000);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect');
});

const marked = (): string[] => [...(highlights.get('quote') ?? [])].map(String);

describe('useQuoteArrival', () => {
  it('goes to the words of a link inside the site and marks them', async () => {
    await show(<Story />, { at: `/a/x#p2:~:text=${encodeURIComponent(WORDS)}` });
    expect(marked()).toEqual([WORDS]);
    expect(scrolledTo).toEqual([3000 - innerHeight / 3]);
  });

  it('does not move a reader who already sees them', async () => {
    everythingAt(200);
    await show(<Story />, { at: `/a/x#p2:~:text=${encodeURIComponent(WORDS)}` });
    expect(marked()).toEqual([WORDS]);
    expect(scrolledTo).toEqual([]);
  });

  it('leaves a reader alone who has begun to scroll, or whom the browser has brought there', async () => {
    vi.stubGlobal('scrollY', 40);
    await show(<Story />, { at: `/a/x#p2:~:text=${encodeURIComponent(WORDS)}` });
    expect(marked()).toEqual([WORDS]);
    expect(scrolledTo).toEqual([]);
  });

  it('goes to a paragraph and outlines it where no words are named or they are gone', async () => {
    const place = await show(<Story />, { at: '/a/x#p2:~:text=gone' });
    expect(scrolledTo).toEqual(['p2']);
    expect([...place.querySelectorAll('[data-arrived]')].map(({ id }) => id)).toEqual(['p2']);
    expect(marked()).toEqual([]);
  });

  it('outlines the paragraph where the browser cannot mark words', async () => {
    vi.stubGlobal('CSS', {});
    const place = await show(<Story />, { at: `/a/x#:~:text=${encodeURIComponent(WORDS)}` });
    expect([...place.querySelectorAll('[data-arrived]')].map(({ id }) => id)).toEqual(['p2']);
  });

  it('leaves a page without a target alone', async () => {
    const place = await show(<Story />, { at: '/a/x' });
    expect([scrolledTo, marked(), place.querySelectorAll('[data-arrived]').length]).toEqual([[], [], 0]);
  });
});
