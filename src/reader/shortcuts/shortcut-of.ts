/** What a single key asks for. `arrow-left` and `arrow-right` are the arrows, whose meaning follows the page. */
export type Shortcut =
  | 'search'
  | 'next'
  | 'previous'
  | 'save'
  | 'share'
  | 'text'
  | 'latest'
  | 'saved'
  | 'go'
  | 'help'
  | 'arrow-left'
  | 'arrow-right';

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** By the place of the key: on a Persian board J types «ت», and is J all the same. */
const PLACES: Readonly<Record<string, Shortcut>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyS: 'save',
  KeyH: 'share',
  KeyT: 'text',
  KeyG: 'go',
  Slash: 'search',
  ArrowLeft: 'arrow-left',
  ArrowRight: 'arrow-right',
};

/** What follows G. */
const AFTER_GO: Readonly<Record<string, Shortcut>> = { KeyL: 'latest', KeyS: 'saved' };

/** Signs that some boards have at other places, and with other keys held down. */
const SIGNS: Readonly<Record<string, Shortcut>> = { '?': 'help', '؟': 'help', '/': 'search' };

const meaningOf = ({ code, key, shiftKey }: Pressed): Shortcut | undefined => {
  const sign = SIGNS[key];
  if (sign !== undefined) return sign;
  if (shiftKey) return code === 'Slash' ? 'help' : undefined;
  return PLACES[code];
};

/** What a pressed key asks for; undefined where it is none of ours. `afterGo` when the key before it was G. */
export const shortcutOf = (pressed: Pressed, afterGo = false): Shortcut | undefined => {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  const meaning = meaningOf(pressed);
  return (afterGo && !pressed.shiftKey ? AFTER_GO[pressed.code] : undefined) ?? meaning;
};
