import { describe, expect, it } from 'vitest';
import { shortcutOf } from './shortcut-of.ts';

const NOTHING_HELD = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

const pressed = (code: string, key: string, held: Partial<typeof NOTHING_HELD> = {}) => ({
  ...NOTHING_HELD,
  code,
  key,
  ...held,
});

describe('a key', () => {
  it.each([
    ['KeyJ', 'j', 'next'],
    ['KeyJ', 'ت', 'next'],
    ['KeyK', 'ن', 'previous'],
    ['KeyS', 'س', 'save'],
    ['KeyH', 'ا', 'share'],
    ['KeyT', 'ف', 'text'],
    ['KeyT', 'א', 'text'],
    ['Slash', '/', 'search'],
    ['Slash', '.', 'search'],
    ['ArrowLeft', 'ArrowLeft', 'arrow-left'],
  ])('at %s that types %s means %s', (code, key, meaning) => {
    expect(shortcutOf(pressed(code, key))).toBe(meaning);
  });

  it('asks for help with either question mark, wherever it is', () => {
    expect(shortcutOf(pressed('Slash', '?', { shiftKey: true }))).toBe('help');
    expect(shortcutOf(pressed('Slash', '؟', { shiftKey: true }))).toBe('help');
    expect(shortcutOf(pressed('Minus', '?', { shiftKey: true }))).toBe('help');
    expect(shortcutOf(pressed('Digit7', '/', { shiftKey: true }))).toBe('search');
  });

  it('means what follows G only after G', () => {
    expect(shortcutOf(pressed('KeyG', 'ل'))).toBe('go');
    expect(shortcutOf(pressed('KeyL', 'م'), true)).toBe('latest');
    expect(shortcutOf(pressed('KeyS', 'س'), true)).toBe('saved');
    expect(shortcutOf(pressed('KeyL', 'l'))).toBeUndefined();
    expect(shortcutOf(pressed('KeyJ', 'j'), true)).toBe('next');
  });

  it('is the browser’s or the system’s own with others held down', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const)
      expect(shortcutOf(pressed('KeyS', 's', { [held]: true }))).toBeUndefined();
    expect(shortcutOf(pressed('KeyX', 'x'))).toBeUndefined();
  });
});
