import { calendarDate, defaultCalendar } from './calendar.ts';
import { dayCandidates } from './dates-in-text/day-candidates.ts';
import type { DayCandidate } from './dates-in-text/day-candidates.ts';
import { dayOfCalendar } from './dates-in-text/day-of-calendar.ts';
import { foldDateText } from './dates-in-text/fold-date-text.ts';
import { daysAgo, secondsAgo } from './dates-in-text/relative-time.ts';
import { takeClock } from './dates-in-text/take-clock.ts';
import type { Clock } from './dates-in-text/take-clock.ts';
import { instantInZone } from './dates-in-text/zone-offset.ts';
import { primaryLanguage } from './direction.ts';

/** A moment and how it was known: as the source wrote it, or counted over from the solar calendar. */
export type ParsedDate = { readonly instant: string; readonly basis: 'source' | 'jalali' };

export type DateContext = {
  /** RFC 3339; "two hours ago" counts from here. */
  readonly now: string;
  /** IANA zone of dates that name none. */
  readonly timeZone: string;
  /** BCP 47 tag of the text around, if known. */
  readonly language?: string | undefined;
};

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY;
const EARLIEST = Date.UTC(1990, 0, 1) / DAY;

type Resolved = { readonly day: number; readonly basis: ParsedDate['basis'] };

const localToday = ({ now, timeZone }: DateContext): number => {
  const { year, month, day } = calendarDate(now, { calendar: 'gregorian', timeZone });
  return Date.UTC(year, month - 1, day) / DAY;
};

const yearNow = (calendar: DayCandidate['calendar'], { now, timeZone }: DateContext): number =>
  calendarDate(now, { calendar, timeZone }).year;

const resolve = (candidate: DayCandidate, context: DateContext): Resolved | undefined => {
  const { calendar, month, day } = candidate;
  const basis = calendar === 'solar' ? 'jalali' : 'source';
  const inYear = (year: number): Resolved | undefined => {
    const found = dayOfCalendar(calendar, { year, month, day });
    // What names its calendar is taken at its word; other numbers are only believed when recent.
    const believable =
      found !== undefined &&
      found >= FIRST &&
      (candidate.certain || (found >= EARLIEST && found <= localToday(context) + 2));
    return believable ? { day: found, basis } : undefined;
  };
  if (candidate.year !== undefined) return inYear(candidate.year);
  const year = yearNow(calendar, context);
  return inYear(year) ?? inYear(year - 1);
};

const instantOf = (wall: number, clock: Clock | undefined, timeZone: string): string | undefined => {
  const zone = clock?.zone ?? { zone: timeZone };
  const time = 'offset' in zone ? wall - zone.offset * 60_000 : instantInZone(zone.zone, wall);
  const instant = time === undefined ? undefined : new Date(time).toISOString();
  return instant !== undefined && /^\d{4}-/.test(instant) ? instant.replace('.000Z', 'Z') : undefined;
};

const BASIC_DAY = /^(\d{4})(\d{2})(\d{2})(?=$|[t ]|\d{6}$)/;
const BASIC_CLOCK = /^(\d{4}-\d{2}-\d{2})[t ]?(\d{4}|\d{6})(?=z|[+-]|$)/;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** `20031231T101455Z` in the extended form the other steps read. */
const extended = (text: string): string =>
  text
    .replace(BASIC_DAY, '$1-$2-$3')
    .replace(BASIC_CLOCK, (_, day: string, clock: string) => `${day}t${clock.replace(/\d{2}(?=\d)/g, '$&:')}`);

const fromEpoch = (text: string): ParsedDate => {
  const time = text.length === 13 ? Number(text) : Number(text) * 1000;
  return { instant: new Date(time).toISOString().replace('.000Z', 'Z'), basis: 'source' };
};

const fromSecondsAgo = (folded: string, now: string): ParsedDate | undefined => {
  const seconds = secondsAgo(folded);
  if (seconds === undefined) return undefined;
  return { instant: new Date(Date.parse(now) - seconds * 1000).toISOString().replace('.000Z', 'Z'), basis: 'source' };
};

const findDay = (rest: string, folded: string, context: DateContext): Resolved | undefined => {
  const language = context.language ?? '';
  const hints = {
    solar: defaultCalendar(language) === 'solar' || /^Asia\/(?:Tehran|Kabul)$/.test(context.timeZone),
    monthFirst: /^en(-US)?$/.test(language),
  };
  for (const candidate of dayCandidates(rest, hints)) {
    const found = resolve(candidate, context);
    if (found !== undefined) return found;
  }
  const back = daysAgo(folded);
  return back === undefined ? undefined : { day: localToday(context) - back, basis: 'source' };
};

/**
 * The moment a date in a feed or page means: RFC 822 and 850, ISO 8601, dates in words of many
 * languages, the solar and lunar Hijri calendars, any digits, relative times. Days that do not exist
 * are refused rather than bent, and so is a reading that would fall outside 1990 to the day after
 * tomorrow where only numbers say which calendar is meant.
 *
 * @param text at most 200 characters are looked at
 * @returns undefined when the text says no date that can be believed
 */
export const parseDate = (text: string, context: DateContext): ParsedDate | undefined => {
  if (text === '') return undefined;
  const folded = extended(foldDateText(text.slice(0, 200)));
  if (EPOCH.test(folded)) return fromEpoch(folded);
  const { clock, rest } = takeClock(folded, primaryLanguage(context.language ?? ''));
  const found = findDay(rest, folded, context);
  if (found !== undefined) {
    const instant = instantOf(found.day * DAY + (clock?.seconds ?? 0) * 1000, clock, context.timeZone);
    return instant === undefined ? undefined : { instant, basis: found.basis };
  }
  return fromSecondsAgo(folded, context.now);
};
