import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { changePreferences, resetPreferences } from '../preferences/preference-store.ts';
import { allWords, show } from '../interface/testing/show.tsx';
import { Icon } from '../ui/marks/icon.tsx';
import { Shortcuts } from './shortcuts.tsx';

beforeEach(() => {
  localStorage.clear();
  resetPreferences();
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

const clicked = vi.fn<(what: string) => void>();

const open = async (): Promise<HTMLElement> => {
  clicked.mockClear();
  const page = await show(
    <>
      <main>
        <ol>
          <li>
            <a href="/a/one">One</a>
          </li>
          <li>
            <a href="/a/two">Two</a>
          </li>
        </ol>
        <nav>
          <button type="button" onClick={() => clicked('save')}>
            <Icon name="bookmark" />
          </button>
          <button type="button" onClick={() => clicked('share')}>
            <Icon name="share" />
          </button>
        </nav>
        <input aria-label="field" />
        <pre tabIndex={-1}>code</pre>
      </main>
      <Shortcuts />
    </>,
  );
  document.querySelectorAll('main a').forEach((link) => {
    link.getBoundingClientRect = () => new DOMRect(0, 200, 10, 10);
  });
  return page;
};

const press = async (code: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', { code, key: 'ت', bubbles: true, cancelable: true, ...init });
  await act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(event);
    await Promise.resolve();
  });
  return event;
};

const focused = (): string | null | undefined => document.activeElement?.textContent;

it('goes along the stories with J and K and with the arrows of a page from right to left', async () => {
  await open();
  expect((await press('KeyJ')).defaultPrevented).toBe(true);
  expect(focused()).toBe('One');
  await press('ArrowLeft', { key: 'ArrowLeft' });
  expect(focused()).toBe('Two');
  await press('KeyK');
  await press('KeyJ', { repeat: true });
  expect(focused()).toBe('Two');
  expect((await press('ArrowLeft', { key: 'ArrowLeft' })).defaultPrevented).toBe(false);
});

it('saves and shares the story of the page, once for a key held down', async () => {
  await open();
  await press('KeyS');
  await press('KeyH');
  await press('KeyH', { repeat: true });
  expect(clicked.mock.calls).toEqual([['save'], ['share']]);
});

it('shows what the keys do when it is asked, and listens no more while that is open', async () => {
  const page = await open();
  await press('Slash', { key: '؟', shiftKey: true });
  const sheet = page.querySelector('dialog');
  expect(sheet?.open).toBe(true);
  await act(async () => {
    await Promise.resolve();
  });
  expect(allWords(page, 'dialog dd')).toContain('خبر بعدی');
  expect(allWords(page, 'dialog dt').slice(1, 3)).toEqual(['J←', 'K→']);
  await press('KeyS');
  expect(clicked).not.toHaveBeenCalled();
});

it('leaves keys to fields, and arrows to what scrolls', async () => {
  const page = await open();
  page.querySelector('input')?.focus();
  await press('KeyS');
  page.querySelector('pre')?.focus();
  expect((await press('ArrowLeft', { key: 'ArrowLeft' })).defaultPrevented).toBe(false);
  expect(focused()).toBe('code');
  expect(clicked).not.toHaveBeenCalled();
});

it('does nothing at all once single keys are turned off', async () => {
  const page = await open();
  await act(async () => {
    changePreferences({ shortcuts: 'off' });
    await Promise.resolve();
  });
  for (const code of ['KeyJ', 'KeyK', 'KeyS', 'KeyH', 'KeyT', 'KeyG', 'Slash', 'ArrowLeft'])
    expect((await press(code)).defaultPrevented).toBe(false);
  expect(focused()).not.toBe('One');
  expect(page.querySelector('dialog')?.open).toBe(false);
  expect(clicked).not.toHaveBeenCalled();
});
