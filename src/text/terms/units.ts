import { isLinkingYeh, isSuffixOf, isVerbPrefix, joinsAffixes } from './affixes.ts';
import { words, type Unit, type Word } from './words.ts';

const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;

const withSuffix = (unit: Unit, suffix: Word): Unit => ({
  key: unit.key + suffix.key,
  parts: [...unit.parts, ...suffix.parts],
  start: unit.start,
  end: suffix.end,
  adjacent: unit.adjacent,
  bare: [...unit.bare, unit.key],
});

const withPrefix = (prefix: Unit, word: Word): Unit => ({
  key: prefix.key + word.key,
  parts: [...prefix.parts, ...word.parts],
  start: prefix.start,
  end: word.end,
  adjacent: prefix.adjacent,
  bare: [word.key],
});

/** «می» after a number or «ماه» is the month of May, not the beginning of a verb. */
const isMonth = (before: Unit | undefined): boolean =>
  before !== undefined && (before.key === 'ماه' || NUMBER.test(before.key));

const takesVerb = (prefix: Unit, before: Unit | undefined, word: Word): boolean =>
  isVerbPrefix(prefix.key) &&
  prefix.parts.length === 1 &&
  word.key.length >= 2 &&
  LETTER.test(word.key) &&
  !isMonth(before);

/** The unit that `word` makes together with the one before it, if it does. */
const joined = (units: readonly Unit[], word: Word): Unit | undefined => {
  const last = units.at(-1);
  if (last === undefined || !word.adjacent || NUMBER.test(last.key)) return undefined;
  if (isLinkingYeh(last.key, word.key)) return { ...last, end: word.end };
  if (takesVerb(last, units.at(-2), word)) return withPrefix(last, word);
  return isSuffixOf(last.key, word.key) ? withSuffix(last, word) : undefined;
};

/** The units of a text: its words, with spaced affixes of Persian joined to what they belong to. */
export const units = (text: string, language: string): Unit[] => {
  const joins = joinsAffixes(language);
  const found: Unit[] = [];
  for (const word of words(text, language)) {
    const whole = joins ? joined(found, word) : undefined;
    if (whole === undefined) found.push(word);
    else found[found.length - 1] = whole;
  }
  return found;
};

/** The text as unit keys with blanks between: equal for texts that differ only in spelling. */
export const solidKey = (text: string, language: string): string =>
  units(text, language)
    .map(({ key }) => key)
    .join(' ');
