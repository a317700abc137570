import { findDirective } from './find-directive.ts';
import { isSameStretch, partsOf, textOf } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import type { TextDirective } from './text-directive.ts';

/** Longer quotations are named by their first and last words. In UTF-16 units. */
const LONGEST_EXACT = 300;

/** Tried in turn; most quotations need no more than the first. */
const ENDS = [4, 5, 6] as const;
const CONTEXTS = [0, 1, 2, 3, 4, 6, 8] as const;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const firstWords = (text: string, count: number): string => wordsOf(text).slice(0, count).join(' ');

const lastWords = (text: string, count: number): string => (count === 0 ? '' : wordsOf(text).slice(-count).join(' '));

/** The quotation itself, or its two ends, which may not cross from one line into another. */
const bareDirectives = (lines: readonly string[], stretch: Stretch): TextDirective[] => {
  const text = textOf(lines, stretch);
  if (stretch.from.line === stretch.to.line && text.length <= LONGEST_EXACT) return [{ start: text }];
  const parts = partsOf(lines, stretch);
  return ENDS.map((count) => ({
    start: firstWords(parts[0] ?? '', count),
    end: lastWords(parts.at(-1) ?? '', count),
  }));
};

const hasLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The same with words before it, after it, or both. They stay on their line, as browsers want them. */
const withContext = (bare: TextDirective, before: string, after: string): TextDirective[] => {
  const prefix = hasLetter(before) ? { prefix: before } : {};
  const suffix = hasLetter(after) ? { suffix: after } : {};
  return [
    { ...bare, ...prefix },
    { ...bare, ...suffix },
    { ...bare, ...prefix, ...suffix },
  ];
};

/**
 * Names a stretch so that it is the only one found: as short as can be, with words around it only
 * where the same words stand elsewhere too. Where even that is not enough, the last try is given;
 * the paragraph in the address still leads to the right place.
 *
 * @param lines everything a browser may search, in reading order; see `snapToWords` for the stretch
 */
export const makeDirective = (lines: readonly string[], stretch: Stretch): TextDirective => {
  const before = (lines[stretch.from.line] ?? '').slice(0, stretch.from.at);
  const after = (lines[stretch.to.line] ?? '').slice(stretch.to.at);
  const candidates = CONTEXTS.flatMap((count) =>
    bareDirectives(lines, stretch).flatMap((bare) =>
      withContext(bare, lastWords(before, count), firstWords(after, count)),
    ),
  );
  const isTheOnly = (directive: TextDirective): boolean => {
    const [found, ...others] = findDirective(lines, directive);
    return found !== undefined && others.length === 0 && isSameStretch(found, stretch);
  };
  return candidates.find(isTheOnly) ?? candidates.at(-1) ?? { start: textOf(lines, stretch) };
};
