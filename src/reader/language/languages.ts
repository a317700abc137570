import { primaryLanguage, type Direction } from '#text/direction.ts';

export type UiLanguage = 'fa' | 'ar' | 'he' | 'ur' | 'ps' | 'ckb' | 'en';

export type LanguageChoice = {
  readonly tag: UiLanguage;
  /** The language's own name for itself. */
  readonly name: string;
  readonly direction: Direction;
  /** Whether its strings need no further reading by a native speaker. */
  readonly reviewed: boolean;
};

/** The languages of the interface, in the fixed order in which they are offered. */
export const LANGUAGES: readonly LanguageChoice[] = [
  { tag: 'fa', name: 'فارسی', direction: 'rtl', reviewed: true },
  { tag: 'ar', name: 'العربية', direction: 'rtl', reviewed: false },
  { tag: 'he', name: 'עברית', direction: 'rtl', reviewed: false },
  { tag: 'ur', name: 'اردو', direction: 'rtl', reviewed: false },
  { tag: 'ps', name: 'پښتو', direction: 'rtl', reviewed: false },
  { tag: 'ckb', name: 'کوردی', direction: 'rtl', reviewed: false },
  { tag: 'en', name: 'English', direction: 'ltr', reviewed: true },
];

/**
 * The language of the interface a tag stands for, Dari being Persian.
 *
 * @param tag BCP 47 tag, for example one of `navigator.languages`
 * @returns undefined when the interface does not speak it
 */
export const uiLanguageOf = (tag: string): UiLanguage | undefined => {
  const primary = primaryLanguage(tag);
  return LANGUAGES.find((language) => language.tag === (primary === 'prs' ? 'fa' : primary))?.tag;
};
