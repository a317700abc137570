import type { Calendar } from '../calendar.ts';
import { namedMonth } from './month-names.ts';
import type { NamedMonth } from './month-names.ts';

/** A reading of a text as a day. Without a year the most recent such day is meant. */
export type DayCandidate = {
  readonly calendar: Calendar;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** The calendar is beyond doubt: a named month, or a full Gregorian year. */
  readonly certain: boolean;
};

/** What decides between readings that are equally possible. */
export type DayHints = {
  /** Two-digit years and bare numbers are first read as years of the solar calendar. */
  readonly solar: boolean;
  /** 03/04 is the fourth of March. */
  readonly monthFirst: boolean;
};

const fullYear = (text: string, calendar: Calendar): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  if (calendar === 'gregorian') return year + (year < 70 ? 2000 : 1900);
  return year + (year < 60 ? 1400 : 1300);
};

const calendarsOf = (year: string): readonly Calendar[] => {
  const value = Number(year);
  if (value >= 1700) return ['gregorian'];
  return value >= 1300 && value <= 1500 ? ['solar', 'lunar'] : [];
};

type Parts = readonly [year: string, month: string, day: string];

const candidate = (calendar: Calendar, [year, month, day]: Parts): DayCandidate => ({
  calendar,
  year: fullYear(year, calendar),
  month: Number(month),
  day: Number(day),
  certain: calendar === 'gregorian',
});

const shortYear = ([a, b, c]: Parts, separator: string, { solar, monthFirst }: DayHints): DayCandidate[] => {
  const yearFirst: Parts = [a, b, c];
  const dayFirst: Parts = [c, b, a];
  const american: Parts = [c, a, b];
  const western = monthFirst ? [american, dayFirst] : [dayFirst, american];
  const order = separator === '-' ? [yearFirst, ...western] : [...western, yearFirst];
  return [...(solar ? [candidate('solar', yearFirst)] : []), ...order.map((parts) => candidate('gregorian', parts))];
};

const NUMERIC = /(?<!\d)(\d{1,4})\s?([/.\-年년 ])\s?(\d{1,2})\s?[/.\-月월 ]\s?(\d{1,4})(?!\d)/gu;

const numericDate = (parts: Parts, separator: string, hints: DayHints): DayCandidate[] => {
  const [a, b, c] = parts;
  if (a.length === 4) return calendarsOf(a).map((calendar) => candidate(calendar, parts));
  if (c.length === 4) {
    const orders: Parts[] = [[c, b, a], [c, a, b]]; // prettier-ignore
    if (hints.monthFirst) orders.reverse();
    return calendarsOf(c).flatMap((calendar) => orders.map((order) => candidate(calendar, order)));
  }
  return a.length <= 2 && c.length === 2 && separator !== ' ' ? shortYear(parts, separator, hints) : [];
};

const fromNumbers = (text: string, hints: DayHints): DayCandidate[] =>
  [...text.matchAll(NUMERIC)].flatMap(([, a = '', separator = '', b = '', c = '']) =>
    numericDate([a, b, c], separator, hints),
  );

/** Words that may stand between a month and its numbers. */
const FILLER = /^(?:ماه|ماهه|سال|de|del|of|st|nd|rd|th|er|a|م|ه|ش|لعام|عام|لسنه|سنه|كی|کی|لە|ی)$/;

const NUMBER = /^\d+$/;

/** The number nearest to a place, past fillers and second names of the same month; -1 when a word is in between. */
const beside = (tokens: readonly string[], from: number, step: 1 | -1): number => {
  for (let at = from; Math.abs(at - from) < 4; at += step) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (NUMBER.test(token)) return at;
    if (!FILLER.test(token) && namedMonth(token) === undefined) return -1;
  }
  return -1;
};

const isDay = (token = ''): boolean => /^\d{1,2}$/.test(token);
const isYear = (token = ''): boolean => /^\d{4}$/.test(token);

type Numbers = { readonly before: string; readonly next: string; readonly after: string };

/** Which of the numbers around a month is the day and which the year, if there is a day at all. */
const dayAndYear = ({ before, next, after }: Numbers): readonly [day: string, year?: string] | undefined => {
  if (isDay(before)) return isYear(next) || /^\d{2}$/.test(next) ? [before, next] : [before];
  if (isYear(next)) return ['1', next];
  const year = isYear(before) ? before : after;
  return isDay(next) && isYear(year) ? [next, year] : undefined;
};

const around = (
  tokens: readonly string[],
  [first, last]: readonly [number, number],
  named: NamedMonth,
): DayCandidate[] => {
  const nextAt = beside(tokens, last + 1, 1);
  const found = dayAndYear({
    before: tokens[beside(tokens, first - 1, -1)] ?? '',
    next: tokens[nextAt] ?? '',
    after: tokens[beside(tokens, nextAt + 1, 1)] ?? '',
  });
  if (found === undefined) return [];
  const [day, year] = found;
  const { calendar, month } = named;
  return [
    {
      calendar,
      month,
      day: Number(day),
      year: year === undefined ? undefined : fullYear(year, calendar),
      certain: year !== undefined,
    },
  ];
};

const fromNames = (text: string): DayCandidate[] => {
  const tokens = text.match(/\d+|\p{L}+/gu) ?? [];
  return tokens.flatMap((token, at) => {
    if (NUMBER.test(token)) return [];
    const pair = namedMonth(`${token}${tokens[at + 1] ?? ''}`);
    if (pair !== undefined) return around(tokens, [at, at + 1], pair);
    const single = namedMonth(token);
    return single === undefined ? [] : around(tokens, [at, at], single);
  });
};

const PARTIAL = /^(\d{4})(?:-(\d{2}))?-?$/;
const ORDINAL = /^(\d{4})-?(\d{3})$/;

const fromYearAndPart = (text: string): DayCandidate[] => {
  const ordinal = ORDINAL.exec(text);
  if (ordinal !== null) {
    const date = new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
    return [candidate('gregorian', [ordinal[1] ?? '', String(date.getUTCMonth() + 1), String(date.getUTCDate())])];
  }
  const [, year, month = '1'] = PARTIAL.exec(text) ?? [];
  return year === undefined || Number(year) < 1900 ? [] : [candidate('gregorian', [year, month, '1'])];
};

/**
 * The days a folded text may mean, most likely first; a number counts as a day or year only beside
 * the name of a month or in a numeric date.
 */
export const dayCandidates = (text: string, hints: DayHints): readonly DayCandidate[] => [
  ...fromNames(text),
  ...fromNumbers(text, hints),
  ...fromYearAndPart(text.trim()),
];
