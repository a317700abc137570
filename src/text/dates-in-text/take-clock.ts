import { offsetOfAbbreviation, offsetOfZone } from './zone-offset.ts';

/** How a text names the zone of its clock: minutes east of Greenwich, or an IANA name. */
export type ClockZone = { readonly offset: number } | { readonly zone: string };

/** A time of day; `seconds` counts from midnight and is 86,400 for the end of the day. */
export type Clock = { readonly seconds: number; readonly zone?: ClockZone | undefined };

const TIME = /(?:(?<=\d)t|(?<![\d:]))(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?![\d:])/;

const BEFORE_NOON = String.raw`a\.?m\b\.?|ق\.?\s?ظ(?!\p{L})\.?|قبل\s?از\s?ظهر|صبح|صباحا|ص(?!\p{L})|오전`;
const AFTER_NOON = String.raw`p\.?m\b\.?|ب\.?\s?ظ(?!\p{L})\.?|بعد\s?از\s?ظهر|عصر|شب|مساء|م(?!\p{L})|오후`;
const HALF_AFTER = new RegExp(String.raw`^[\s,]*(?:(${BEFORE_NOON})|(${AFTER_NOON}))`, 'u');
const HALF_BEFORE = /(?:(오전|am)|(오후|pm))\s*$/u;

const OFFSET = /^[\s,(]*(?:gmt|utc)?([+-])(\d{1,2})(?::?(\d{2}))?(?![\d/])(?:\s?\([^)]*\))?/;
const NAME = /^[\s,(]*([a-z]+(?:\/[a-z_]+)+|[a-z]{1,5})(?![a-z])\)?/;

type Found = { readonly zone?: ClockZone | undefined; readonly rest: string };

const namedZone = (name: string, language: string): ClockZone | undefined => {
  if (name.includes('/')) return offsetOfZone(name, 0) === undefined ? undefined : { zone: name };
  const offset = offsetOfAbbreviation(name, language);
  return offset === undefined ? undefined : { offset };
};

const takeOffset = (text: string): Found | undefined => {
  const [whole = '', sign = '', hours, minutes = 0] = OFFSET.exec(text) ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  if (hours === undefined || offset > 18 * 60) return undefined;
  return { zone: { offset: sign === '-' ? -offset : offset }, rest: text.slice(whole.length) };
};

const takeZone = (text: string, language: string): Found => {
  const offset = takeOffset(text);
  if (offset !== undefined) return offset;
  const [whole = '', name] = NAME.exec(text) ?? [];
  const zone = name === undefined ? undefined : namedZone(name, language);
  return zone === undefined ? { rest: text } : { zone, rest: text.slice(whole.length) };
};

type Half = 'before noon' | 'after noon' | undefined;

const halfOf = (match: RegExpExecArray | null): Half => {
  if (match === null) return undefined;
  return match[1] === undefined ? 'after noon' : 'before noon';
};

const hourOf = (hour: number, half: Half): number => {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'after noon' ? 12 : 0);
};

const secondsOf = (match: RegExpExecArray, half: Half): number | undefined => {
  const hour = hourOf(Number(match[1]), half);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  // A leap second is the first of the next minute to a clock without leap seconds.
  const valid = minute < 60 && second <= 60 && (hour < 24 || (hour === 24 && minute + second === 0));
  return valid ? hour * 3600 + minute * 60 + second : undefined;
};

/**
 * Takes the time of day and its zone out of a folded text, so that what is left holds the day.
 *
 * @param language primary subtag, for abbreviations of several meanings
 * @returns no clock when the text shows none or an impossible one
 */
export const takeClock = (
  text: string,
  language: string,
): { readonly clock?: Clock | undefined; readonly rest: string } => {
  const match = TIME.exec(text);
  if (match === null) return { rest: text };
  let before = text.slice(0, match.index);
  let after = text.slice(match.index + match[0].length);
  const halfAfter = HALF_AFTER.exec(after);
  const halfBefore = halfAfter === null ? HALF_BEFORE.exec(before) : null;
  after = after.slice(halfAfter?.[0].length ?? 0);
  if (halfBefore !== null) before = before.slice(0, halfBefore.index);
  const seconds = secondsOf(match, halfOf(halfAfter ?? halfBefore));
  const { zone, rest } = takeZone(after, language);
  return { clock: seconds === undefined ? undefined : { seconds, zone }, rest: `${before} ${rest}` };
};
