import { uiLanguageOf } from '../language/languages.ts';
import type { UiLanguage } from '../language/languages.ts';

/**
 * The first of some languages that the interface speaks. An edition may be in one it does not: news
 * comes in languages nobody has put the interface into.
 *
 * @param tags BCP 47 tags, the most wanted first
 */
export const spokenLanguage = (...tags: readonly (string | undefined)[]): UiLanguage => {
  for (const tag of tags) {
    const spoken = tag === undefined ? undefined : uiLanguageOf(tag);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
};
