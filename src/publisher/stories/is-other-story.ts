import type { Article } from '#article/article.ts';
import { likeness } from './shingles.ts';
import { storyText } from './story-text.ts';

/** A story that was rewritten keeps more than this of its letters, or a word of its headline. */
const NOTHING_IN_COMMON = 0.05;

/** Shorter words join others in every headline. */
const TELLING = 3;

/** A story needs some words before it can be told from another. */
const LEAST_WORDS = 8;

/**
 * Whether what comes under the id of an article is another story altogether, and no new version of
 * it: they share no word of their headlines and next to nothing of their texts. Pure.
 */
export const isOtherStory = (before: Article, after: Article): boolean => {
  const [one, other] = [storyText(before), storyText(after)];
  if (Math.min(one.words.length, other.words.length) < LEAST_WORDS) return false;
  const share = one.headline.some((word) => word.length >= TELLING && other.headline.includes(word));
  return !share && likeness(one.codes, other.codes) < NOTHING_IN_COMMON;
};
