import { uiLanguageOf } from '../language/languages.ts';
import type { UiLanguage } from '../language/languages.ts';

/**
 * The language a reader may want the interface in: the first that the browser names of those it speaks. A
 * browser that also names the language of the page wants no other.
 *
 * @param wanted BCP 47 tags, the most wanted first, as `navigator.languages` has them
 * @param spoken the language of the interface
 */
export const offeredLanguage = (wanted: readonly string[], spoken: string): UiLanguage | undefined => {
  const known = wanted.map(uiLanguageOf).filter((one) => one !== undefined);
  return known.some((one) => one === spoken) ? undefined : known[0];
};
