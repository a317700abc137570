import * as v from 'valibot';

/** The nine text sizes, in per cent of the reading size. */
export const SCALES = [80, 90, 100, 115, 130, 145, 160, 180, 200] as const;

/** What a reader has chosen. Everything is optional: what is missing follows the page or the system. */
const preferencesSchema = v.object({
  language: v.fallback(v.optional(v.string()), undefined),
  direction: v.fallback(v.picklist(['auto', 'rtl', 'ltr']), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'sepia', 'dark', 'contrast']), 'auto'),
  scale: v.fallback(v.picklist(SCALES), 100),
  leading: v.fallback(v.picklist(['snug', 'normal', 'open']), 'normal'),
  numerals: v.fallback(v.picklist(['auto', 'arabext', 'arab', 'latn']), 'auto'),
  calendar: v.fallback(v.picklist(['auto', 'solar', 'gregorian', 'lunar']), 'auto'),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = v.parse(preferencesSchema, {});

/** Reads what storage or an address holds; a value nobody knows falls back alone and loses nothing else. */
export const readPreferences = (stored: unknown): Preferences => {
  const result = v.safeParse(preferencesSchema, stored ?? {});
  return result.success ? result.output : DEFAULT_PREFERENCES;
};
