import { ensureCatalogue } from '../interface/catalogue-store.ts';
import { changePreferences } from '../preferences/preference-store.ts';

/**
 * Switches the interface's language in place: page, scroll and focus stay. The words are fetched
 * first, so that words and direction change in one frame. Resolves to whether it worked.
 */
export const switchLanguage = async (language: string): Promise<boolean> => {
  const known = await ensureCatalogue(language);
  if (known) changePreferences({ language });
  return known;
};
