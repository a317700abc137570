import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import { onTestFinished, vi } from 'vitest';
import { sampleSite } from '#article/examples/sample-site.ts';
import type { Site } from '#article/site.ts';
import { stripIsolates } from '#text/isolate.ts';
import { createQueryClient, seedQueries } from '../../data/query-client.ts';
import ar from '../../language/ar.json';
import en from '../../language/en.json';
import fa from '../../language/fa.json';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences.ts';
import type { Preferences } from '../../preferences/preferences.ts';
import { ROUTER_FLAGS } from '../../root/router-flags.ts';
import { createInterface } from '../create-interface.ts';
import { InterfaceContext } from '../interface-context.ts';
import type { Interface } from '../interface-context.ts';
import { PlaceContext } from '../place-context.ts';

const CATALOGUES = { fa, ar, en } as const;

/** Who reads, and where. */
export type Reading = {
  readonly language?: keyof typeof CATALOGUES;
  readonly preferences?: Partial<Preferences>;
  readonly timeZone?: string;
  readonly site?: Site;
  readonly edition?: string;
  /** Address of the page. */
  readonly at?: string;
  /** Data at hand, by its address; whatever else is asked for has to be answered by the test. */
  readonly resources?: Readonly<Record<string, unknown>>;
};

/** The interface as one reader meets it; in Tehran, in Persian, with nothing chosen. */
const interfaceFor = ({ language = 'fa', preferences = {}, timeZone = 'Asia/Tehran' }: Reading): Interface =>
  createInterface({
    language,
    catalogue: CATALOGUES[language],
    preferences: { ...DEFAULT_PREFERENCES, ...preferences },
    timeZone,
  });

const Around = ({ reading, children }: { reading: Reading; children: ReactNode }) => {
  const { site = sampleSite, edition = site.language, at = '/', resources = {} } = reading;
  const client = createQueryClient();
  seedQueries(client, resources);
  return (
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]} future={ROUTER_FLAGS}>
        <InterfaceContext.Provider value={interfaceFor(reading)}>
          <PlaceContext.Provider value={{ site, edition }}>{children}</PlaceContext.Provider>
        </InterfaceContext.Provider>
      </MemoryRouter>
    </QueryClientProvider>
  );
};

/**
 * Whether React 18 says only that effects of the layout do not run while a page is made. They are not meant to: a page
 * that is made has no layout.
 */
export const isOfLayoutEffects = (complaint: unknown): boolean =>
  String(complaint).startsWith('Warning: useLayoutEffect does nothing on the server');

/** React complains of what happens outside `act` only where it is told that this is a test. */
const underTest = (yes: boolean): void => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', yes);
};

/** Starts React on a place of the page; both go away with the test. */
const start = async (begin: () => Root, place: HTMLElement): Promise<HTMLElement> => {
  underTest(true);
  const root = await act(async () => {
    const begun = begin();
    await Promise.resolve();
    return begun;
  });
  onTestFinished(() => {
    underTest(true);
    act(() => {
      root.unmount();
    });
    underTest(false);
    place.remove();
  });
  return place;
};

/** Draws something on a page of its own. */
export const mount = (tree: ReactNode): Promise<HTMLElement> => {
  const place = document.body.appendChild(document.createElement('div'));
  const draw = (): Root => {
    const root = createRoot(place);
    root.render(tree);
    return root;
  };
  return start(draw, place);
};

/** Takes over what a publisher drew. */
export const takeOver = (place: HTMLElement, tree: ReactNode): Promise<HTMLElement> =>
  start(() => hydrateRoot(place, tree), place);

/** Draws a part of a page with everything such a part finds around it. */
export const show = (part: ReactNode, reading: Reading = {}): Promise<HTMLElement> =>
  mount(<Around reading={reading}>{part}</Around>);

/** The same part as it stands in a published page, before any script has run. */
export const asPublished = (part: ReactNode, reading: Reading = {}): HTMLElement => {
  const place = document.createElement('div');
  place.innerHTML = renderToString(<Around reading={reading}>{part}</Around>);
  return place;
};

/** What stands there to be read, without the marks that isolate names and numbers. */
export const wordsOf = (place: Element | null): string =>
  stripIsolates(place?.textContent ?? 'nothing is there')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of each element that fits a selector. */
export const allWords = (place: Element, selector: string): string[] =>
  [...place.querySelectorAll(selector)].map((one) => wordsOf(one));

/** Presses what has this name, as a mouse would. */
export const press = async (place: Element, name: string): Promise<void> => {
  const target = [...place.querySelectorAll<HTMLElement>('button, a, label')].find(
    (one) => stripIsolates(one.getAttribute('aria-label') ?? '') === name || wordsOf(one) === name,
  );
  if (target === undefined) throw new Error(`nothing to press is named «${name}»`);
  await act(async () => {
    target.click();
    await Promise.resolve();
  });
};

/** Waits until something holds that comes by itself, as an answer from the network does. */
export const eventually = async (check: () => void): Promise<void> => {
  underTest(false);
  await vi.waitFor(check, 10_000).finally(() => {
    underTest(true);
  });
};

/** An answer that comes when the test says so. */
export const later = <T,>(): { promise: Promise<T>; resolve: (value: T) => void } => {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return {
    promise,
    resolve: (value) => {
      resolve(value);
    },
  };
};
