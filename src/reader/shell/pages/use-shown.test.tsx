import { act, useLayoutEffect } from 'react';
import { BrowserRouter, useLocation, useNavigate } from 'react-router-dom';
import type { Location } from 'react-router-dom';
import { beforeEach, expect, it } from 'vitest';
import { eventually, mount, press, wordsOf } from '../../interface/testing/show.tsx';
import { ROUTER_FLAGS } from '../../root/router-flags.ts';
import { useShown } from './use-shown.ts';

/** What was shown and where the router was, in the order in which it was drawn. */
let drawn: string[] = [];

const Page = ({ list }: { list: string | undefined }) => {
  const routed = useLocation();
  const navigate = useNavigate();
  const { location, type, onKept } = useShown();
  const { pathname, search, key } = location;
  useLayoutEffect(() => {
    const kept: Location | undefined = list === undefined ? undefined : { ...routed, pathname: list, key: 'other' };
    onKept(routed.pathname === list ? undefined : kept);
  }, [list, onKept, routed]);
  useLayoutEffect(() => {
    drawn.push([pathname + search, type, key, routed.pathname + routed.search].join(' '));
  });
  return (
    <main>
      <h1>{pathname}</h1>
      {['/a/1', '/a/2', '/', '/?section=science'].map((address) => (
        <button key={address} type="button" onClick={() => navigate(address)}>
          to {address}
        </button>
      ))}
    </main>
  );
};

const open = (list: string | undefined): Promise<HTMLElement> =>
  mount(
    <BrowserRouter future={ROUTER_FLAGS}>
      <Page list={list} />
    </BrowserRouter>,
  );

const keyNow = (): string => String(Reflect.get(Object(history.state), 'key'));

/** Goes along the history, and lets everything happen that belongs to it up to the next frame. */
const step = (by: 1 | -1): Promise<void> =>
  act(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('popstate', () => setTimeout(resolve), { once: true, capture: true });
        history.go(by);
      }),
  );

const back = (): Promise<void> => step(-1);

beforeEach(() => {
  history.replaceState(null, '', '/');
  drawn = [];
});

it('shows the list that is kept, as the entry gone back to, and lets the router know after the next frame', async () => {
  const place = await open('/');
  await press(place, 'to /a/1');
  await press(place, 'to /');
  const key = keyNow();
  await press(place, 'to /a/2');
  drawn = [];
  await back();
  await eventually(() => {
    expect(drawn.at(-1)).toBe(`/ POP ${key} /`);
  });
  expect(drawn[0]).toBe(`/ POP ${key} /a/2`);
  expect(wordsOf(place.querySelector('h1'))).toBe('/');
});

it.each([
  ['none is kept', undefined, 'to /'],
  ['another is', '/s/science', 'to /'],
  ['it is asked for other stories', '/', 'to /?section=science'],
])('leaves the step to the router where %s', async (_, list, first) => {
  const place = await open(list);
  await press(place, first);
  await press(place, 'to /a/1');
  drawn = [];
  await back();
  await eventually(() => {
    expect(drawn).toHaveLength(1);
  });
  expect(drawn[0]?.split(' ')[0]).toBe(drawn[0]?.split(' ')[3]);
});

it('follows whoever goes elsewhere before the router knows', async () => {
  const place = await open('/');
  await press(place, 'to /a/1');
  await back();
  expect(drawn.at(-1)).toContain(' /a/1');
  await press(place, 'to /a/2');
  const after = drawn.length;
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 60)));
  expect(drawn.at(-1)).toMatch(/^\/a\/2 PUSH .* \/a\/2$/);
  expect(drawn).toHaveLength(after);
});

it('shows the story again to whoever goes forward before the router knows, also one that was come back to', async () => {
  const place = await open('/');
  await press(place, 'to /a/1');
  await back();
  await eventually(() => {
    expect(drawn.at(-1)).toMatch(/^\/ .* \/$/);
  });
  await step(1);
  await eventually(() => {
    expect(drawn.at(-1)).toMatch(/^\/a\/1 POP .* \/a\/1$/);
  });
  await back();
  expect(drawn.at(-1)).toMatch(/^\/ POP .* \/a\/1$/);
  await step(1);
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 60)));
  expect(drawn.at(-1)).toMatch(/^\/a\/1 POP .* \/a\/1$/);
});

it('lets go of focus in the page that is left', async () => {
  const place = await open('/');
  await press(place, 'to /a/1');
  const button = place.querySelector('button');
  button?.focus();
  expect(document.activeElement).toBe(button);
  await back();
  expect(document.activeElement).toBe(document.body);
});
