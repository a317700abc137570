/** A place in lines of text: which line, and how many UTF-16 units into it. */
export type Place = { readonly line: number; readonly at: number };

/** Some text from one place to another, the second not included. */
export type Stretch = { readonly from: Place; readonly to: Place };

/** The parts of the lines a stretch covers, the first and last of them cut. */
export const partsOf = (lines: readonly string[], { from, to }: Stretch): string[] =>
  lines
    .slice(from.line, to.line + 1)
    .map((text, nth) => text.slice(nth === 0 ? from.at : 0, from.line + nth === to.line ? to.at : undefined));

/** The text as a reader sees it: one space between words, empty lines left out. */
export const textOf = (lines: readonly string[], stretch: Stretch): string =>
  partsOf(lines, stretch)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n');

export const isSameStretch = (one: Stretch, other: Stretch): boolean =>
  one.from.line === other.from.line &&
  one.from.at === other.from.at &&
  one.to.line === other.to.line &&
  one.to.at === other.to.at;
