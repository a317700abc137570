/** C0 and C1 controls except tab and line feed, and lone halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- removing control characters is the purpose
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB]|\p{Surrogate}/gu;

/** Zero-width space, word joiner and invisible operators, byte order mark, soft hyphen. */
const INVISIBLE = /[\u200B\u2060-\u2064\uFEFF\u00AD]/g;

/** Tag characters spell hidden text anywhere but after the black flag, where they name a region's flag. */
const TAGS = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;

/** One variation selector picks a glyph; a run of them, or one of the supplement, carries hidden data. */
const SELECTORS = /[\uFE00-\uFE0F]{2,}|[\u{E0100}-\u{E01EF}]+/gu;

/**
 * Letters that may make one with a sign above or below, and signs in a row: of what `PLAIN` lets pass,
 * nothing else has another normal form C, and asking Unicode for it is dear.
 */
const NOT_NORMAL = /[\u0622-\u0627\u0648\u064A\u06C0-\u06C2\u06D2\u06D3\u06D5][\u0653-\u0655]|[\u064B-\u0655\u0670]{2}/;

/** What C1 controls are in truth: windows-1252 that some program took for Latin 1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const fromWindows = (control: string): string => WINDOWS.charAt(control.charCodeAt(0) - 0x80);

const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g;

/** Letters, digits and signs of Latin and Arabic script that are clean as they stand. */
const PLAIN =
  /^[\t\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u060C-\u060F\u061B-\u0655\u0660-\u06D5\u06EE-\u06FF«»“”‘’…–—\u200C]*$/;

/**
 * Text without the characters no reader can see but a machine obeys: controls, hidden payloads,
 * doubled half-spaces. Half-space, joiner, direction marks and emoji stay. Normal form C.
 * Directional overrides and isolates stay too, for the caller to turn into markup or drop.
 */
export const cleanCharacters = (text: string): string => {
  // Most Persian text has nothing to remove, and one look is cheaper than seven replacements.
  if (PLAIN.test(text) && !text.includes('\u200C\u200C')) return NOT_NORMAL.test(text) ? text.normalize('NFC') : text;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0080-\u009F]/g, fromWindows)
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(TAGS, '')
    .replace(SELECTORS, '')
    .replace(/\u200C{2,}/g, '\u200C')
    .normalize('NFC');
};

/**
 * A one-line plain string for a headline, name or notice: clean characters, no directional overrides
 * or isolates, white space folded to single spaces. May come back empty.
 *
 * @param limit longest result in UTF-16 units; a longer text is cut after a whole word
 */
export const plainLine = (text: string, limit = 2000): string => {
  const line = cleanCharacters(text).replace(OVERRIDES, '').replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit - 100)).replace(/\p{Surrogate}$/u, '')}…`;
};

/** Whether a text has anything to show: a letter, digit, sign or symbol. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{S}\p{P}]/u.test(text);

export type IsolatedText = { readonly text: string; readonly mark?: 'ltr' | 'rtl' | 'auto' | undefined };

const OPENERS: Readonly<Record<string, 'ltr' | 'rtl' | 'auto'>> = {
  '\u2066': 'ltr',
  '\u2067': 'rtl',
  '\u2068': 'auto',
  '\u202A': 'ltr',
  '\u202B': 'rtl',
};
const CLOSERS = new Set(['\u2069', '\u202C']);

/** Places of the outermost balanced isolates and embeddings, found in one pass however many are left open. */
const balanced = (text: string): readonly (readonly [open: number, close: number])[] => {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (OPENERS[sign] !== undefined) open.push(at);
    if (!CLOSERS.has(sign)) continue;
    const start = open.pop();
    if (start === undefined) continue;
    while ((pairs.at(-1)?.[0] ?? -1) > start) pairs.pop();
    pairs.push([start, at]);
  }
  return pairs;
};

/**
 * Splits text at its outermost balanced isolates and embeddings, so that each part can carry its
 * direction as data. Unbalanced ones and all overrides are dropped: they exist to disguise text.
 */
export const splitIsolates = (text: string): readonly IsolatedText[] => {
  if (text.search(OVERRIDES) === -1) return [{ text }];
  const parts: IsolatedText[] = [];
  let rest = 0;
  for (const [open, close] of balanced(text)) {
    parts.push({ text: text.slice(rest, open) }, { text: text.slice(open, close), mark: OPENERS[text.charAt(open)] });
    rest = close;
  }
  parts.push({ text: text.slice(rest) });
  return parts.map((part) => ({ ...part, text: part.text.replace(OVERRIDES, '') })).filter((part) => part.text !== '');
};
