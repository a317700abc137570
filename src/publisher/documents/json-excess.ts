/** No feed or export comes near these; the parser needs memory for every level and every value. */
const DEEPEST = 256;
const MOST_VALUES = 1_000_000;

/** A longer document may hold more, if they say something: values of so few characters each are no texts. */
const LEAST_LENGTH = 8;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const STEPS: ReadonlyMap<number, number> = new Map([
  [0x5b, 1],
  [0x7b, 1],
  [0x5d, -1],
  [0x7d, -1],
]);

/** Where the text that begins with a quote ends; at the end of everything, if it never does. */
const endOfText = (json: string, start: number): number => {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
};

/**
 * What JSON text has more of than any document of the world, before it is parsed; undefined for all others.
 * Looks at each character once.
 *
 * @returns completes the sentence "the document …"
 */
export const jsonExcess = (json: string): string | undefined => {
  let [depth, values] = [0, 0];
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfText(json, at);
    else if (code === COMMA) values += 1;
    depth += STEPS.get(code) ?? 0;
    if (depth > DEEPEST) return 'nests too deeply';
  }
  const isEmpty = values > MOST_VALUES && json.length < values * LEAST_LENGTH;
  return isEmpty ? 'holds too many values' : undefined;
};
