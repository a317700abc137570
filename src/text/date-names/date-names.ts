import type { Calendar } from '../calendar.ts';
import type { PluralForms } from '../plural-category.ts';

/** The names of a language for days and months, the order it puts them in, and how it says how long ago. */
export type DateNames = {
  /** Seven, from Sunday. */
  readonly weekdays: readonly string[];
  /** Twelve for each calendar, in the form that stands between a day and a year. */
  readonly months: Readonly<Record<Calendar, readonly string[]>>;
  /** With `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  /** With `{weekday}` and `{date}`. */
  readonly full: string;
  /** With `{full}` and `{clock}`. */
  readonly fullTime: string;
  /** Less than a minute ago, in a form that also stands after "updated". */
  readonly now: string;
  readonly minutesAgo: PluralForms;
  readonly hoursAgo: PluralForms;
};
