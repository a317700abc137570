import { expect, it, vi } from 'vitest';
import { answerSettingsRequests, requestSettings } from './settings-requests.ts';

it('refuses a request while there is no sheet to open', () => {
  expect(requestSettings()).toBe(false);
});

it('opens the sheet that is there, and none that has gone', () => {
  const open = vi.fn();
  const end = answerSettingsRequests(open);
  expect([requestSettings(), open.mock.calls.length]).toEqual([true, 1]);
  end();
  expect([requestSettings(), open.mock.calls.length]).toEqual([false, 1]);
});

it('lets a sheet that takes the place of another stay when the other goes', () => {
  const end = answerSettingsRequests(vi.fn());
  const open = vi.fn();
  const endNew = answerSettingsRequests(open);
  end();
  expect(requestSettings()).toBe(true);
  expect(open).toHaveBeenCalledOnce();
  endNew();
});
