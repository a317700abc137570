import type { MutableRefObject } from 'react';
import { afterEach, expect, it } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { eventually, show } from '../interface/testing/show.tsx';
import { useQuoteSelection } from './use-quote-selection.ts';

const article = buildSummary();
const WORDS = 'باران تا شب می\u200Cبارد و فردا هوا آفتابی است.';

const text: MutableRefObject<HTMLElement | null> = { current: null };

const Story = () => {
  const range = useQuoteSelection(article, text);
  return <output>{range?.toString()}</output>;
};

const place = (): HTMLElement => {
  const section = document.body.appendChild(document.createElement('section'));
  section.innerHTML = `<p id="p1">${WORDS}</p>`;
  text.current = section;
  return section;
};

const select = (from: number, to: number): void => {
  const node = document.querySelector('#p1')!.firstChild!;
  getSelection()!.setBaseAndExtent(node, from, node, to);
};

afterEach(() => {
  getSelection()!.removeAllRanges();
  document.body.replaceChildren();
});

it('is what the reader selects, once it rests', async () => {
  place();
  const page = await show(<Story />);
  expect(page.textContent).toBe('');
  select(0, WORDS.length);
  await eventually(() => {
    expect(page.textContent).toBe(WORDS);
  });
});

it('is also what was selected before the code came', async () => {
  place();
  select(0, WORDS.length);
  // The browser tells of it, and nobody listens yet.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const page = await show(<Story />);
  await eventually(() => {
    expect(page.textContent).toBe(WORDS);
  });
});
