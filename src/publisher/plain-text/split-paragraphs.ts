import { labelOf } from './labels.ts';

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** Lines that stand together, without the blank ones between. */
const groupsOf = (lines: readonly string[]): string[][] => {
  const groups: string[][] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') open.push(line);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  return groups;
};

/** A label is a paragraph even when nothing sets it off from the lines around it. */
const parted = (group: readonly string[]): string[] =>
  groupsOf(group.flatMap((line) => (labelOf(line) === undefined ? [line] : ['', line, '']))).map((lines) =>
    lines.join('\n'),
  );

/**
 * Paragraphs of a plain text. Blank lines part them, and lines inside one stay lines; a text without
 * blank lines has a paragraph on each line. The first line of all is always alone: it is the headline.
 */
export const splitParagraphs = (text: string): string[] => {
  const lines = text.split(LINE_END).map((line) => line.trim());
  const groups = groupsOf(lines);
  if (groups.length === 1) return groups.flat();
  const [[headline, ...rest] = [], ...others] = groups;
  const all = rest.length > 0 ? [rest, ...others] : others;
  return [...(headline === undefined ? [] : [headline]), ...all.flatMap(parted)];
};
