import type { Locator } from '@playwright/test';

export type Glyph = { readonly left: number; readonly right: number; readonly top: number };

/** Where the characters of a string are drawn, in the order of the string; characters without width are left out. */
export const glyphsOf = (element: Locator, text: string): Promise<Glyph[]> =>
  element.evaluate((root, wanted) => {
    const places: { node: Node; at: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let whole = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { data } = node as Text;
      for (let at = 0; at < data.length; at += 1) places.push({ node, at });
      whole += data;
    }
    const start = whole.indexOf(wanted);
    if (start === -1) throw new Error(`"${wanted}" is not in "${whole.slice(0, 80)}"`);
    return places.slice(start, start + wanted.length).flatMap(({ node, at }) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right, top, width } = range.getBoundingClientRect();
      return width > 0 ? [{ left, right, top }] : [];
    });
  }, text);

/** The horizontal extent of a string that stands on one line. */
export const extentOf = async (element: Locator, text: string): Promise<Glyph> => {
  const glyphs = await glyphsOf(element, text);
  return {
    left: Math.min(...glyphs.map(({ left }) => left)),
    right: Math.max(...glyphs.map(({ right }) => right)),
    top: Math.min(...glyphs.map(({ top }) => top)),
  };
};

/** Whether each character stands to the right of the one before it. */
export const runsLeftToRight = async (element: Locator, text: string): Promise<boolean> => {
  const glyphs = await glyphsOf(element, text);
  return glyphs.length > 1 && glyphs.every((glyph, at) => at === 0 || glyph.left >= (glyphs[at - 1]?.left ?? Infinity));
};
