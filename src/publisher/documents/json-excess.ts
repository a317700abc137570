/**
 * No feed or export comes near these. A value takes up to a hundred bytes when it is parsed, whatever its length, and
 * the parser cannot be stopped: where memory is bounded, too much of it ends everything.
 */
const DEEPEST = 256;
const MOST_VALUES = 600_000;

/** A longer document may hold as many for each stretch of so many characters. */
const STRETCH = 25_000_000;

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
  const most = MOST_VALUES * Math.ceil(json.length / STRETCH);
  let [depth, values] = [0, 0];
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfText(json, at);
    const step = STEPS.get(code) ?? 0;
    depth += step;
    if (step > 0 || code === COMMA) values += 1;
    if (depth > DEEPEST) return 'nests too deeply';
  }
  return values > most ? 'holds too many values' : undefined;
};
