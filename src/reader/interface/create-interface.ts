import { translatorFor } from '../language/translator.ts';
import type { Catalogue } from '../language/translator.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { Interface } from './interface-context.ts';
import { defaultCalendar } from '#text/calendar.ts';
import { defaultNumerals, formatNumber, formatPercent } from '#text/digits.ts';
import { directionOfLanguage } from '#text/direction.ts';
import { formatInstant } from '#text/format-date.ts';

/** What an interface is made from. */
export type InterfaceChoice = {
  readonly language: string;
  readonly catalogue: Catalogue;
  readonly preferences: Preferences;
  readonly timeZone: string;
};

/** One interface in one language, with the reader's calendar, digits and direction. */
export const createInterface = ({ language, catalogue, preferences, timeZone }: InterfaceChoice): Interface => {
  const { direction, calendar: wantedCalendar, numerals: wantedNumerals } = preferences;
  const calendar = wantedCalendar === 'auto' ? defaultCalendar(language) : wantedCalendar;
  const numerals = wantedNumerals === 'auto' ? defaultNumerals(language) : wantedNumerals;
  return {
    language,
    direction: direction === 'auto' ? directionOfLanguage(language) : direction,
    calendar,
    numerals,
    timeZone,
    t: translatorFor(language, catalogue, numerals),
    number: (value) => formatNumber(value, { language, numerals }),
    percent: (value) => formatPercent(value, { language, numerals }),
    date: (instant, style, other = calendar) =>
      formatInstant(instant, { language, calendar: other, numerals, timeZone, style }),
  };
};
