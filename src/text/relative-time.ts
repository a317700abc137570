import { findDateNames } from './date-names/find-date-names.ts';
import { defaultNumerals, withDigits, type NumberStyle } from './digits.ts';
import { pluralCategory, type PluralForms } from './plural-category.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How far ahead of the reader's clock a time may be and still count as now: clocks differ. */
const SKEW = 5 * MINUTE;

/**
 * How long ago an instant was, in the words of a language: «۱۴ دقیقه پیش», «۱ ساعت پیش».
 *
 * @param instant RFC 3339
 * @param now RFC 3339, the reader's present
 * @returns undefined from 24 hours on, and for a time clearly in the future: then show the date
 */
export const relativeTime = (instant: string, now: string, style: NumberStyle): string | undefined => {
  const { language, numerals = defaultNumerals(language) } = style;
  const names = findDateNames(language);
  const count = (number: number, forms: PluralForms): string => {
    const form = forms[pluralCategory(number, language)] ?? forms.other;
    return withDigits(form.replace('{n}', String(number)), numerals);
  };

  const passed = Date.parse(now) - Date.parse(instant);
  if (passed < -SKEW || passed >= 24 * HOUR) return undefined;
  if (passed < MINUTE) return names.now;
  if (passed < HOUR) return count(Math.floor(passed / MINUTE), names.minutesAgo);
  return count(Math.floor(passed / HOUR), names.hoursAgo);
};
