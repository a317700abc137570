import type { DateNames } from './date-names.ts';

const LUNAR = 'محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذی‌قعدهٔ ذی‌حجهٔ';

/** Months that end in a silent ه carry the ezafe that joins them to the year. */
export const fa: DateNames = {
  weekdays: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  months: {
    solar: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
    gregorian: 'ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
    lunar: LUNAR.split(' '),
  },
  date: '{day} {month} {year}',
  full: '{weekday} {date}',
  fullTime: '{full}، ساعت {clock}',
  now: 'همین حالا',
  minutesAgo: { other: '{n} دقیقه پیش' },
  hoursAgo: { other: '{n} ساعت پیش' },
};

/** Persian as written in Afghanistan. */
export const faAF: DateNames = {
  ...fa,
  months: {
    solar: 'حمل ثور جوزا سرطان اسد سنبلهٔ میزان عقرب قوس جدی دلو حوت'.split(' '),
    gregorian: 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر'.split(' '),
    lunar: fa.months.lunar,
  },
};
