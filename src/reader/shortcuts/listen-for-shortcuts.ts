import { takesKeys } from '../ui/takes-keys.ts';
import { shortcutOf } from './shortcut-of.ts';
import type { Shortcut } from './shortcut-of.ts';

/** How long G waits for the key after it, in milliseconds. */
const PATIENCE = 1500;

/** Where arrows scroll what is wider than its frame. */
const SCROLLS = 'pre, [role="region"]';

const isOthers = ({ target, defaultPrevented, isComposing, code }: KeyboardEvent): boolean =>
  defaultPrevented ||
  isComposing ||
  takesKeys(target) ||
  (code.startsWith('Arrow') && target instanceof Element && target.closest(SCROLLS) !== null) ||
  document.querySelector('dialog[open]') !== null;

/**
 * Listens for single keys. They mean nothing in a field, while something is open over the page, and
 * with others held down. Only going along the stories repeats while a key is held.
 *
 * @param perform does what is asked and says whether there was anything to do
 * @returns how to end it
 */
export const listenForShortcuts = (perform: (shortcut: Exclude<Shortcut, 'go'>) => boolean): (() => void) => {
  let wentAt = -Infinity;
  const onKey = (event: KeyboardEvent): void => {
    if (isOthers(event)) return;
    const shortcut = shortcutOf(event, event.timeStamp - wentAt < PATIENCE);
    wentAt = shortcut === 'go' ? event.timeStamp : -Infinity;
    if (shortcut === undefined || shortcut === 'go') return;
    if (event.repeat && !['next', 'previous', 'arrow-left', 'arrow-right'].includes(shortcut)) return;
    if (perform(shortcut)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('keydown', onKey);
  };
};
