import { beforeEach, expect, it, vi } from 'vitest';
import { iconSelector } from '../ui/marks/icon.tsx';
import type { IconName } from '../ui/marks/icon.tsx';
import { moveAlong, saveButton, settingsLink, shareButton } from './find-on-page.ts';

const icon = (name: IconName): string => `<i class="${iconSelector(name).slice(1)}"></i>`;

const row = (id: string): string =>
  `<li><a href="/a/${id}">${id}</a> <a href="/src/x">X</a><button id="save-${id}">${icon('bookmark')}</button></li>`;

beforeEach(() => {
  document.body.innerHTML = `
    <header><a href="/settings" aria-haspopup="dialog">Settings</a></header>
    <main><ol>${row('one')}${row('two')}${row('three')}</ol></main>`;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 100, 20));
});

const focused = (): string | null | undefined => document.activeElement?.textContent;

it('goes along the stories, from the first in sight on, and stays at either end', () => {
  expect(moveAlong(1)).toBe(true);
  expect(focused()).toBe('one');
  moveAlong(1);
  moveAlong(1);
  expect(focused()).toBe('three');
  expect(moveAlong(1)).toBe(false);
  expect(focused()).toBe('three');
  moveAlong(-1);
  expect(focused()).toBe('two');
});

it('goes on from any place inside a row', () => {
  document.querySelector<HTMLElement>('#save-two')?.focus();
  moveAlong(1);
  expect(focused()).toBe('three');
});

it('saves the story that has focus, and none where none has', () => {
  expect(saveButton()).toBeUndefined();
  moveAlong(1);
  expect(saveButton()?.id).toBe('save-one');
  expect(shareButton()).toBeUndefined();
});

it('finds the tools of an opened story', () => {
  document.body.innerHTML = `<main><h1>Story</h1><nav>
    <button id="s">${icon('bookmark')}</button><button id="h">${icon('share')}</button></nav></main>`;
  expect([saveButton()?.id, shareButton()?.id, settingsLink()]).toEqual(['s', 'h', undefined]);
  expect(moveAlong(1)).toBe(false);
});

it('finds what opens the settings', () => {
  expect(settingsLink()?.textContent).toBe('Settings');
});
