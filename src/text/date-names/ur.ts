import type { DateNames } from './date-names.ts';

export const ur: DateNames = {
  weekdays: ['اتوار', 'پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'],
  months: {
    solar: 'فروردین اردیبہشت خرداد تیر مرداد شہریور مہر آبان آذر دی بہمن اسفند'.split(' '),
    gregorian: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' '),
    lunar: [
      'محرم',
      'صفر',
      'ربیع الاول',
      'ربیع الثانی',
      'جمادی الاول',
      'جمادی الثانی',
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذوالقعدہ',
      'ذوالحجہ',
    ],
  },
  date: '{day} {month} {year}',
  full: '{weekday}، {date}',
  fullTime: '{full}، {clock}',
  now: 'ابھی ابھی',
  minutesAgo: { other: '{n} منٹ پہلے' },
  hoursAgo: { one: '{n} گھنٹہ پہلے', other: '{n} گھنٹے پہلے' },
};
