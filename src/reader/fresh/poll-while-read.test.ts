import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { reportReach } from '../data/connection.ts';
import { pollWhileRead } from './poll-while-read.ts';

const MINUTE = 60_000;

const see = (state: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

const poll = (askedAt = Date.now()) => {
  const ask = vi.fn();
  onTestFinished(pollWhileRead(ask, askedAt));
  return ask;
};

const pass = (time: number): void => {
  vi.advanceTimersByTime(time);
};

beforeEach(() => {
  vi.useFakeTimers();
  see('visible');
});

afterEach(() => {
  reportReach(true);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('asks no sooner than two minutes after the last answer, and no later than two and a half', () => {
  const ask = poll();
  pass(2 * MINUTE - 1);
  expect(ask).not.toHaveBeenCalled();
  pass(MINUTE / 2 + 1);
  expect(ask).toHaveBeenCalledOnce();
  pass(10 * MINUTE);
  expect(ask.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(ask.mock.calls.length).toBeLessThanOrEqual(6);
});

it('asks at once where what is shown is old', () => {
  expect(poll(Date.now() - 3 * MINUTE)).toHaveBeenCalledOnce();
});

it('asks nothing while nobody sees the page, and at once when somebody does', () => {
  const ask = poll();
  see('hidden');
  pass(20 * MINUTE);
  expect(ask).not.toHaveBeenCalled();
  see('visible');
  expect(ask).toHaveBeenCalledOnce();
});

it('asks nothing while the site cannot be reached', () => {
  const ask = poll();
  reportReach(false);
  pass(10 * MINUTE);
  expect(ask).not.toHaveBeenCalled();
  reportReach(true);
  pass(MINUTE);
  expect(ask).toHaveBeenCalledOnce();
});

it('stops half an hour after the last sign of the reader, and goes on with the next', () => {
  const ask = poll();
  pass(31 * MINUTE);
  const before = ask.mock.calls.length;
  pass(60 * MINUTE);
  expect(ask.mock.calls.length).toBe(before);
  dispatchEvent(new Event('scroll'));
  expect(ask.mock.calls.length).toBe(before + 1);
});

it('leaves nothing behind when it ends', () => {
  const ask = vi.fn();
  pollWhileRead(ask, Date.now())();
  pass(10 * MINUTE);
  see('visible');
  expect(ask).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
