import { textOf } from './stretch.ts';
import type { Place, Stretch } from './stretch.ts';

const firstVisible = (lines: readonly string[], { line, at }: Place): Place => {
  const ahead = (lines[line] ?? '').slice(at).search(/\S/);
  return ahead >= 0 || line + 1 >= lines.length
    ? { line, at: at + Math.max(ahead, 0) }
    : firstVisible(lines, { line: line + 1, at: 0 });
};

const lastVisible = (lines: readonly string[], { line, at }: Place): Place => {
  const kept = (lines[line] ?? '').slice(0, at).trimEnd().length;
  return kept > 0 || line === 0
    ? { line, at: kept }
    : lastVisible(lines, { line: line - 1, at: lines[line - 1]?.length ?? 0 });
};

/**
 * Widens a stretch to whole words and drops white space at its ends. Words are the language's own: a
 * half-space does not end one.
 *
 * @returns undefined when there is nothing but white space
 */
export const snapToWords = (lines: readonly string[], stretch: Stretch, language: string): Stretch | undefined => {
  if (textOf(lines, stretch) === '') return undefined;
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const wordAt = (line: number, at: number) => {
    const found = words.segment(lines[line] ?? '').containing(at);
    return found?.isWordLike === true ? found : undefined;
  };
  const from = firstVisible(lines, stretch.from);
  const to = lastVisible(lines, stretch.to);
  const last = wordAt(to.line, to.at - 1);
  return {
    from: { line: from.line, at: wordAt(from.line, from.at)?.index ?? from.at },
    to: { line: to.line, at: last === undefined ? to.at : last.index + last.segment.length },
  };
};
