import { loose } from '#text/folding/loose.ts';
import { joinedKeys } from '#text/terms/document-terms.ts';
import { units } from '#text/terms/units.ts';
import type { Unit } from '#text/terms/words.ts';
import type { Mark } from './search-query.ts';

const keysOfUnit = ({ key, bare, parts }: Unit): string[] => [key, ...bare, ...(parts.length > 1 ? parts : [])];

const merged = (marks: readonly Mark[]): Mark[] => {
  const result: Mark[] = [];
  for (const mark of marks) {
    const last = result.at(-1);
    if (last !== undefined && mark.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else result.push(mark);
  }
  return result;
};

/**
 * Where a text has what was searched for, at its places in the text as it is: half-spaces, marks and
 * letter forms included, so that the text can be shown unchanged.
 *
 * @param matched loose keys of terms, as a search session collects them
 */
export const markMatches = (text: string, language: string, matched: ReadonlySet<string>): Mark[] => {
  const all = units(text, language);
  const isMatched = (key: string): boolean => matched.has(loose(key));
  const marks = all.flatMap((unit, at) => {
    const joined = joinedKeys(all, at).findLast(({ key }) => isMatched(key));
    if (joined !== undefined) return [{ start: unit.start, end: all[joined.last]?.end ?? unit.end }];
    return keysOfUnit(unit).some(isMatched) ? [{ start: unit.start, end: unit.end }] : [];
  });
  return merged(marks);
};
