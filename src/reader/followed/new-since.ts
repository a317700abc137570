import type { ListPage } from '#article/edition.ts';
import { fits } from '../filters/fits.ts';
import { beginningOf } from '../filters/time-spans.ts';
import { questionOf } from './followed.ts';
import type { Kept } from './follow-store.ts';

/**
 * How many stories of a list have come in since its reader looked: of its newest page, for more would have to
 * be fetched.
 *
 * @param now milliseconds since 1970
 */
export const newSince = (kept: Kept, { items }: ListPage, now: number): number => {
  const { section, source, lang, time = '' } = questionOf(kept);
  const wanted = { section, source, lang, from: beginningOf(time, now) };
  return items.filter((story) => Date.parse(story.imported) > Date.parse(kept.seen) && fits(story, wanted)).length;
};
