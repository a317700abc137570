/** No feed or export comes near; the parser needs memory for every level. */
const DEEPEST = 256;

const QUOTE = 0x22;
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

/** Whether JSON text opens more brackets inside each other than any document of the world. Looks at each character once. */
export const nestsTooDeeply = (json: string): boolean => {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfText(json, at);
    depth += STEPS.get(code) ?? 0;
    if (depth > DEEPEST) return true;
  }
  return false;
};
