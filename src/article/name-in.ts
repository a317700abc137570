import type { Names } from './site.ts';

/** The name in a language, else in the site's language, else whichever there is. */
export const nameIn = (names: Names, language: string, fallback: string): string =>
  names[language] ?? names[fallback] ?? Object.values(names)[0] ?? '';
