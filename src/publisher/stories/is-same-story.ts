import { likeness } from './shingles.ts';
import type { StoryText } from './story-text.ts';

const HOUR = 3_600_000;

/** Agencies take a story from each other for three days; what comes later is told anew. */
export const APART = 72 * HOUR;

/** A source that gives the same words a second time after so long gives its daily notice. */
const OWN_APART = 12 * HOUR;

/** Less says too little to be told from a form that is filled in every day. */
export const LEAST_LETTERS = 100;

/** How alike texts are that say the same, under one headline and under two. */
const ALIKE = 0.6;
const ALIKE_UNDER_TWO_HEADLINES = 0.75;

const has = ({ letters }: StoryText, word: string): boolean => letters.includes(word);

/** Whether each has something the other lacks. */
const differ = (one: readonly string[], other: readonly string[]): boolean => one.length > 0 && other.length > 0;

/** A bulletin of yesterday has other numbers where a copy has the same ones, or fewer. */
const haveOtherFigures = (one: StoryText, other: StoryText): boolean =>
  differ(
    [...one.figures].filter((figure) => !other.figures.has(figure)),
    [...other.figures].filter((figure) => !one.figures.has(figure)),
  );

/** Words that come again and again, so that the story is about them, and that the other never uses. */
const ownSubjects = (one: StoryText, other: StoryText): string[] => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const word of one.words) (seen.has(word) ? repeated : seen).add(word);
  return [...repeated].filter(
    (word) => word.length > 2 && !one.names.has(word) && !other.names.has(word) && !has(other, word),
  );
};

/** Words of a headline that the other never uses, where the headlines are otherwise of one mould. */
const ownHeadline = (one: StoryText, other: StoryText): string[] => {
  const common = one.headline.filter((word) => other.headline.includes(word)).length;
  if (common * 2 < Math.min(one.headline.length, other.headline.length)) return [];
  return one.headline.filter((word) => word.length > 2 && !has(other, word));
};

const haveOneHeadline = (one: StoryText, other: StoryText): boolean => {
  const [left, right] = [one.headline.join(''), other.headline.join('')];
  return left.includes(right) || right.includes(left);
};

/** Whether the two fill one form with different things: the weather here and there, this match and that. */
const areOfOneForm = (one: StoryText, other: StoryText): boolean =>
  haveOtherFigures(one, other) ||
  differ(ownSubjects(one, other), ownSubjects(other, one)) ||
  differ(ownHeadline(one, other), ownHeadline(other, one));

/**
 * Whether two articles tell the same story in nearly the same words. In doubt they do not: a story
 * shown twice costs a row, two stories shown as one cost a story. Pure and symmetric.
 */
export const isSameStory = (one: StoryText, other: StoryText): boolean => {
  if (one.language !== other.language) return false;
  if (Math.min(one.codes.length, other.codes.length) < LEAST_LETTERS) return false;
  const apart = Math.abs(one.time - other.time);
  if (one.source === other.source) return apart <= OWN_APART && one.letters === other.letters;
  if (apart > APART || areOfOneForm(one, other)) return false;
  return likeness(one.codes, other.codes) >= (haveOneHeadline(one, other) ? ALIKE : ALIKE_UNDER_TWO_HEADLINES);
};
