import { translatorFor } from '../language/translator.ts';
import type { Catalogue } from '../language/translator.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { Interface } from './interface-context.ts';
import { defaultCalendar } from '#text/calendar.ts';
import { defaultNumerals, formatNumber, formatPercent, sizeInWords } from '#text/digits.ts';
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
  const { direction, calendar: wantedCalendar, numerals: wantedNumerals, months } = preferences;
  const calendar = wantedCalendar === 'auto' ? defaultCalendar(language) : wantedCalendar;
  const numerals = wantedNumerals === 'auto' ? defaultNumerals(language) : wantedNumerals;
  const datedIn = language === 'fa' && months === 'afghan' ? 'fa-AF' : language;
  const t = translatorFor(language, catalogue, numerals);
  return {
    language,
    direction: direction === 'auto' ? directionOfLanguage(language) : direction,
    calendar,
    numerals,
    timeZone,
    t,
    number: (value) => formatNumber(value, { language, numerals }),
    percent: (value) => formatPercent(value, { language, numerals }),
    size: (bytes) => {
      const { unit, number } = sizeInWords(bytes);
      return t(`size.${unit}`, { number });
    },
    date: (instant, style, other = calendar) =>
      formatInstant(instant, { language: datedIn, calendar: other, numerals, timeZone, style }),
  };
};
