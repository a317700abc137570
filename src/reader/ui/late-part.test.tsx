import { act, createElement } from 'react';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { latePart } from './late-part.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

type Named = { readonly name: string };

const Greeting = ({ name }: Named) => `hello ${name}`;

const show = async (Part: ComponentType<Named>): Promise<HTMLElement> => {
  const place = document.createElement('div');
  const root = createRoot(place);
  onTestFinished(() => {
    act(() => {
      root.unmount();
    });
  });
  await act(async () => {
    root.render(createElement(Part, { name: 'reader' }));
    await Promise.resolve();
  });
  return place;
};

it('shows nothing before its code comes, then the part with its properties', async () => {
  let arrive: (part: typeof Greeting) => void = () => undefined;
  const place = await show(latePart(() => new Promise<typeof Greeting>((resolve) => (arrive = resolve))));
  expect(place.textContent).toBe('');
  await act(async () => {
    arrive(Greeting);
    await Promise.resolve();
  });
  expect(place.textContent).toBe('hello reader');
});

it('goes without a part whose code does not come', async () => {
  const place = await show(latePart<Named>(() => Promise.reject(new Error('gone'))));
  expect(place.textContent).toBe('');
});

it('fetches no sooner than it is told to', async () => {
  const fetchPart = vi.fn(() => Promise.resolve(Greeting));
  let start = (): void => undefined;
  const place = await show(latePart(fetchPart, (work) => (start = work)));
  expect(fetchPart).not.toHaveBeenCalled();
  await act(async () => {
    start();
    await Promise.resolve();
  });
  expect(place.textContent).toBe('hello reader');
});
