import { directionOfLanguage, primaryLanguage } from './direction.ts';
import { isolate } from './isolate.ts';

/** Digit sets by their CLDR names: 0123, ٠١٢٣ (Arabic-Indic) and ۰۱۲۳ (extended, Persian and Urdu). */
export type Numerals = 'latn' | 'arab' | 'arabext';

export type NumberStyle = {
  /** BCP 47 tag of the text the number stands in. */
  readonly language: string;
  /** The digits to write; those of the language when left out. */
  readonly numerals?: Numerals | undefined;
};

/** Arabic letter mark: keeps the percent sign on the left even where no letter precedes the number. */
const ALM = '\u061C';

const ZERO = { latn: 0x30, arab: 0x660, arabext: 0x6f0 } as const;

const DEFAULTS: Readonly<Record<string, Numerals>> = { fa: 'arabext', ps: 'arabext', ckb: 'arab' };

/** The digits a language is set in unless the reader chose others. */
export const defaultNumerals = (language: string): Numerals => DEFAULTS[primaryLanguage(language)] ?? 'latn';

/** Writes the ASCII digits of a text in another set; the rest of the text is left alone. */
export const withDigits = (text: string, numerals: Numerals): string =>
  numerals === 'latn' ? text : text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO[numerals] + Number(digit)));

const unsigned = (value: number, numerals: Numerals): string => {
  const [whole = '0', fraction] = String(Number(Math.abs(value).toFixed(2))).split('.');
  const [group, point] = numerals === 'latn' ? [',', '.'] : ['٬', '٫'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return withDigits(fraction === undefined ? grouped : grouped + point + fraction, numerals);
};

/**
 * A number with the digits and separators of its set: `1,234.5`, `۱٬۲۳۴٫۵`. At most two decimals.
 * A minus is U+2212 at the left of the digits, isolated so that right-to-left text cannot move it.
 */
export const formatNumber = (
  value: number,
  { language, numerals = defaultNumerals(language) }: NumberStyle,
): string => {
  const digits = unsigned(value, numerals);
  return value < 0 ? isolate(`−${digits}`, 'ltr') : digits;
};

/**
 * A percentage: `115%`, `۱۱۵٪`. The sign follows the number without a space (W3C alreq).
 *
 * @param percent 115 for 115 %, not 1.15
 */
export const formatPercent = (percent: number, style: NumberStyle): string => {
  const { language, numerals = defaultNumerals(language) } = style;
  const number = formatNumber(percent, style);
  if (numerals === 'latn') return `${number}%`;
  return directionOfLanguage(language) === 'rtl' ? `${ALM}${number}٪` : `${number}٪`;
};

const KILO = 1000;

/** A size as a person says it: whole kilobytes, from a megabyte on in megabytes with one decimal. */
export const sizeInWords = (bytes: number): { readonly unit: 'kilobytes' | 'megabytes'; readonly number: number } => {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  if (kilobytes < KILO) return { unit: 'kilobytes', number: kilobytes };
  return { unit: 'megabytes', number: Math.round((bytes / KILO / KILO) * 10) / 10 };
};
