const UNITS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

/** Folded names of the units; Arabic has one form for two and another for few. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  second: 'ثانیه|ثوان|ثوانی|seconds?|secs?|سیکنڈ|שניות',
  minute: 'دقیقه|دقایق|دقیقتین|minutes?|mins?|منٹ|דקות|دەقە|خولەک',
  hour: 'ساعت|ساعه|ساعات|ساعتین|hours?|hrs?|گهنٹے|گهنٹه|שעה|שעות|שעתיים|کاتژمێر',
  day: 'روز|یوم|ایام|یومین|days?|دن|ימים|יום|יומיים|ورځې',
  week: 'هفته|اسبوع|اسابیع|اسبوعین|weeks?|ہفتے|هفتے|שבוע|שבועות|شبوعیم',
  month: 'ماه|شهر|اشهر|شهرین|months?|ماه|חודש|חודשים|خودشیم',
  year: 'سال|سنه|سنوات|سنتین|years?|سال|שנה|שנים',
};

const COUNTS: Readonly<Record<string, number>> = {
  یک: 1, دو: 2, سه: 3, چهار: 4, پنج: 5, شش: 6, هفت: 7, هشت: 8, نه: 9, ده: 10, a: 1, an: 1, one: 1, two: 2,
}; // prettier-ignore

const DUAL = /(?:تین|مین|وعین|رین|שעתיים|יומיים)$/;

const COUNT = String.raw`(\d{1,4}|${Object.keys(COUNTS).join('|')})`;
const ANY_UNIT = Object.values(UNIT_NAMES).join('|');
const AGO_AFTER = new RegExp(String.raw`(?<!\p{L})${COUNT}\s(${ANY_UNIT})\s?(?:پیش|قبل|ago|پهلے|مخکی|لەمەوبەر)`, 'u');
const AGO_BEFORE = new RegExp(String.raw`(?:منذ|قبل|לפני)\s(?:${COUNT}\s)?(${ANY_UNIT})(?!\p{L})`, 'u');
const NOW = /(?:لحظاتی|لحظه ای|دقایقی)\s(?:پیش|قبل)|هم\s?اکنون|just now|منذ لحظات/u;

const secondsIn = (name: string): number => {
  const unit = Object.keys(UNIT_NAMES).find((key) => new RegExp(`^(?:${UNIT_NAMES[key] ?? ''})$`, 'u').test(name));
  return UNITS[unit ?? ''] ?? 0;
};

/**
 * Seconds back from now that a folded text speaks of ("three hours ago"); undefined when it does not.
 * A month counts 30 days.
 */
export const secondsAgo = (text: string): number | undefined => {
  if (NOW.test(text)) return 0;
  const [, count, unit] = AGO_AFTER.exec(text) ?? AGO_BEFORE.exec(text) ?? [];
  if (unit === undefined) return undefined;
  const implied = DUAL.test(unit) ? 2 : 1;
  return secondsIn(unit) * (count === undefined ? implied : (COUNTS[count] ?? Number(count)));
};

const DAY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:پریروز|اول امس)(?!\p{L})/u, 2],
  [/(?<!\p{L})(?:دیروز|دیشب|امس|yesterday|אתמול|دوێنێ|پرون)(?!\p{L})/u, 1],
  [/(?<!\p{L})(?:امروز|امشب|الیوم|today|היום|ئەمرۆ|نن)(?!\p{L})/u, 0],
];

/** How many days before today a folded text names ("yesterday"); undefined when it names none. */
export const daysAgo = (text: string): number | undefined => DAY_WORDS.find(([word]) => word.test(text))?.[1];
