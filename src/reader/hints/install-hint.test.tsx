import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { press, wordsOf } from '../interface/testing/show.tsx';
import fa from '../language/fa.json';

const DAY = 86_400_000;
const asked = fa['hint.install'].replace('{{site}}', 'یلواستون');

/** A visit of this site, in a new tab or in one that is open: nothing is known there but what the device keeps. */
const visit = async ({ isNewTab = true } = {}): Promise<HTMLElement> => {
  if (isNewTab) sessionStorage.clear();
  vi.resetModules();
  const { InstallHint } = await import('./install-hint.tsx');
  const { show } = await import('../interface/testing/show.tsx');
  return show(<InstallHint />);
};

/** What a browser does that can install the site. */
const offer = async (prompt: () => Promise<void> = () => Promise.resolve()): Promise<Event> => {
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  await act(async () => {
    dispatchEvent(event);
    await Promise.resolve();
  });
  return event;
};

beforeEach(() => {
  localStorage.clear();
  vi.useRealTimers();
});

it('is never there on a first visit, however many of its pages are opened, and the browser keeps silent too', async () => {
  for (const isNewTab of [true, false]) {
    const place = await visit({ isNewTab });
    expect((await offer()).defaultPrevented).toBe(true);
    expect(place.childElementCount).toBe(0);
  }
});

it('is there for who comes back, and asks the browser to install', async () => {
  await visit();
  const place = await visit();
  expect(place.childElementCount).toBe(0);
  const prompt = vi.fn(() => Promise.resolve());
  await offer(prompt);
  expect(wordsOf(place)).toContain(asked);
  await press(place, fa['hint.installGo']);
  expect(prompt).toHaveBeenCalledTimes(1);
  expect(place.childElementCount).toBe(0);
});

it('stays away for sixty days after a no', async () => {
  await visit();
  const place = await visit();
  await offer();
  await press(place, fa['settings.close']);
  expect(place.childElementCount).toBe(0);
  for (const [days, isThere] of [
    [59, false],
    [61, true],
  ] as const) {
    vi.useFakeTimers({ now: Date.now() + days * DAY, toFake: ['Date'] });
    const later = await visit();
    await offer();
    expect(later.childElementCount > 0, `after ${String(days)} days`).toBe(isThere);
    vi.useRealTimers();
  }
});

it('goes when the site was installed from elsewhere', async () => {
  await visit();
  const place = await visit();
  await offer();
  await act(async () => {
    dispatchEvent(new Event('appinstalled'));
    await Promise.resolve();
  });
  expect(place.childElementCount).toBe(0);
});

it('is not there where the browser offers nothing, or storage is blocked', async () => {
  await visit();
  expect((await visit()).childElementCount).toBe(0);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const place = await visit();
  await offer();
  expect(place.childElementCount).toBe(0);
});
