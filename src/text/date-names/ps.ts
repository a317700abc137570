import type { DateNames } from './date-names.ts';

/** Months of the Afghan solar year, in the oblique case that «د» asks for. */
export const ps: DateNames = {
  weekdays: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  months: {
    solar: 'وری غویی غبرګولی چنګاښ زمری وږی تلې لړم لیندۍ مرغومی سلواغې کب'.split(' '),
    gregorian: 'جنوری فبروری مارچ اپریل مۍ جون جولای اګست سپتمبر اکتوبر نومبر دسمبر'.split(' '),
    lunar: [
      'محرم',
      'صفر',
      'ربیع‌الاول',
      'ربیع‌الثانی',
      'جمادی‌الاول',
      'جمادی‌الثانی',
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذی‌القعدې',
      'ذی‌الحجې',
    ],
  },
  date: 'د {year} د {month} {day}مه',
  full: '{weekday}، {date}',
  fullTime: '{full}، {clock}',
  now: 'همدا اوس',
  minutesAgo: { one: 'یوه دقیقه مخکې', other: '{n} دقیقې مخکې' },
  hoursAgo: { one: 'یو ساعت مخکې', other: '{n} ساعته مخکې' },
};
