import { createRef } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { allWords, eventually, press, show } from '../interface/testing/show.tsx';
import { placeIn, rememberPlace } from './place-store.ts';
import { ResumeOffer } from './resume-offer.tsx';

const STORY = '7k3m9q2xw4ct';
const OFFER = 'ادامه از همان\u200Cجا';

/** How far the story was scrolled, in pixels. Its ten blocks are a window high each. */
let scrolled = 0;

const scrollIntoView = vi.fn();

beforeEach(() => {
  scrolled = 0;
  localStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const block = Number(this.id.slice(1));
    if (this.tagName === 'SECTION') return new DOMRect(0, 100 - scrolled, 300, innerHeight * 10);
    return new DOMRect(0, 100 - scrolled + (block - 1) * innerHeight, 300, innerHeight);
  });
});

const open = (): Promise<HTMLElement> => {
  const text = createRef<HTMLElement>();
  return show(
    <>
      <section ref={text}>
        {Array.from({ length: 10 }, (_, at) => (
          <p key={at} id={`p${String(at + 1)}`}>
            A paragraph
          </p>
        ))}
      </section>
      <ResumeOffer story={STORY} text={text} />
    </>,
  );
};

const scrollTo = (block: number): void => {
  scrolled = (block - 0.5) * innerHeight;
  dispatchEvent(new Event('scroll'));
};

it('remembers the block the reader has come to, and forgets it at the end', async () => {
  await open();
  scrollTo(4);
  await eventually(() => expect(placeIn(STORY)).toBe('p4'));
  scrollTo(10);
  await eventually(() => expect(placeIn(STORY)).toBeUndefined());
});

it('does not take for a place in the story where a list has come to stand over it, that its reader went back to', async () => {
  const page = await open();
  scrollTo(4);
  await eventually(() => expect(placeIn(STORY)).toBe('p4'));
  scrollTo(6);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  page.hidden = true;
  scrollTo(8);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(placeIn(STORY)).toBe('p4');
});

it('does not take opening a story for reading it', async () => {
  rememberPlace(STORY, 'p6');
  await open();
  dispatchEvent(new Event('scroll'));
  scrollTo(3);
  await eventually(() => expect(placeIn(STORY)).toBe('p3'));
});

it('offers the way to the place, goes there when asked and not before', async () => {
  rememberPlace(STORY, 'p6');
  const page = await open();
  expect(allWords(page, '[role=status] button')).toContain(OFFER);
  expect(scrollIntoView).not.toHaveBeenCalled();
  await press(page, OFFER);
  expect(scrollIntoView.mock.contexts).toEqual([page.querySelector('#p6')]);
  expect(document.activeElement).toBe(page.querySelector('#p6'));
  expect(page.querySelector('[role=status]')).toBeNull();
});

it('offers nothing for a new story, and goes when it is sent away or the reader reads on', async () => {
  expect((await open()).querySelector('[role=status]')).toBeNull();
  rememberPlace(STORY, 'p6');
  const page = await open();
  await press(page, 'بستن');
  expect(page.querySelector('[role=status]')).toBeNull();
  expect(placeIn(STORY)).toBe('p6');
  const again = await open();
  scrollTo(2);
  await eventually(() => expect(again.querySelector('[role=status]')).toBeNull());
});

it('offers nothing to one who comes for certain words', async () => {
  rememberPlace(STORY, 'p6');
  location.hash = '#p2';
  const page = await open();
  location.hash = '';
  expect(page.querySelector('[role=status]')).toBeNull();
});
