import { uiLanguageOf, type UiLanguage } from './languages.ts';
import type { Catalogue } from './translator.ts';

const CATALOGUES: Readonly<Record<UiLanguage, () => Promise<{ readonly default: Catalogue }>>> = {
  fa: () => import('./fa.json'),
  ar: () => import('./ar.json'),
  he: () => import('./he.json'),
  ur: () => import('./ur.json'),
  ps: () => import('./ps.json'),
  ckb: () => import('./ckb.json'),
  en: () => import('./en.json'),
};

/**
 * Fetches the messages of one language, and of no other. Rejects for a language the interface does
 * not speak, and when the messages cannot be fetched.
 */
export const loadCatalogue = async (language: string): Promise<Catalogue> => {
  const known = uiLanguageOf(language);
  if (known === undefined) throw new RangeError(`the interface does not speak ${language}`);
  return (await CATALOGUES[known]()).default;
};
