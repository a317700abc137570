import type { Direction } from './direction.ts';

const LRI = '\u2066';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

const isOpening = (character: string): boolean => character === LRI || character === RLI || character === FSI;

/**
 * Balances isolates: a closing mark without an opening one is dropped, an open one is closed at the
 * end. Otherwise a cut or hostile string could reorder the text that follows it.
 */
export const balanceIsolates = (text: string): string => {
  let open = 0;
  let balanced = '';
  for (const character of text) {
    if (character === PDI && open === 0) continue;
    if (character === PDI) open -= 1;
    if (isOpening(character)) open += 1;
    balanced += character;
  }
  return balanced + PDI.repeat(open);
};

/**
 * Wraps a value put into a plain sentence (a title, a label, a message) so that its direction cannot
 * disturb the words around it and theirs cannot disturb it. In markup use `bdi` instead.
 *
 * @param direction of the value when it is known; else its first strong letter decides (UAX #9, FSI)
 */
export const isolate = (text: string, direction?: Direction): string => {
  const opening = { ltr: LRI, rtl: RLI, auto: FSI }[direction ?? 'auto'];
  return opening + balanceIsolates(text) + PDI;
};

/** The text without isolate marks: for addresses, file names and whatever a person copies. */
export const stripIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
