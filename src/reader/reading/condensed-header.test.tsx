import { act, createRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { mount } from '../interface/testing/show.tsx';
import { CondensedHeader } from './condensed-header.tsx';

const story = buildSummary({ headline: 'باران بر دشت' });

/** Where things stand in the window, by what they are. */
const places: Record<string, { top: number; bottom: number }> = {};

beforeEach(() => {
  Object.assign(places, { HEADER: { top: 0, bottom: 60 }, H1: { top: 100, bottom: 200 } });
  Object.assign(places, { SECTION: { top: 260, bottom: 260 + 2 * (innerHeight - 60) } });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const { top, bottom } = places[this.tagName] ?? { top: 0, bottom: 0 };
    return new DOMRect(0, top, 100, bottom - top);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const open = async (): Promise<HTMLElement> => {
  const text = createRef<HTMLElement>();
  return mount(
    <>
      <header>
        <div>
          <a href="/">Site</a>
          <div>Tools</div>
        </div>
      </header>
      <main>
        <h1>{story.headline}</h1>
        <section ref={text} />
        <CondensedHeader article={story} text={text} />
      </main>
    </>,
  );
};

const scrollBy = async (pixels: number): Promise<void> => {
  for (const name of ['H1', 'SECTION']) {
    const { top, bottom } = places[name] ?? { top: 0, bottom: 0 };
    places[name] = { top: top - pixels, bottom: bottom - pixels };
  }
  await act(async () => {
    dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
};

const line = (page: Element): string =>
  page.querySelector<HTMLElement>('[data-progress] i')?.style.getPropertyValue('inline-size') ?? 'none';

const isCondensed = (page: Element): boolean | undefined =>
  page.querySelector('header')?.hasAttribute('data-condensed');

it('is itself while the page shows its headline', async () => {
  const page = await open();
  expect(isCondensed(page)).toBe(false);
  await scrollBy(150);
  expect(isCondensed(page)).toBe(true);
  await scrollBy(-150);
  expect(isCondensed(page)).toBe(false);
});

it('says the headline in its own language, before the tools', async () => {
  const page = await open();
  const said = page.querySelector('header p');
  expect(said?.textContent).toBe(story.headline);
  expect(said?.getAttribute('lang')).toBe('fa');
  expect(page.querySelector('header > div > :last-child')?.textContent).toBe('Tools');
});

it('lets a line grow from where the lines of the story begin, unheard', async () => {
  const page = await open();
  expect(line(page)).toBe('0%');
  await scrollBy(200 + (innerHeight - 60) / 2);
  expect(line(page)).toBe('50%');
  const edge = page.querySelector<HTMLElement>('[data-progress]');
  expect(edge?.dir).toBe(story.dir);
  expect(edge?.getAttribute('aria-hidden')).toBe('true');
  expect(page.querySelector('header p')?.getAttribute('aria-hidden')).toBe('true');
});
