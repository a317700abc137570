import type { DateNames } from './date-names.ts';

export const en: DateNames = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: {
    solar: 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' '),
    gregorian: 'January February March April May June July August September October November December'.split(' '),
    lunar: [
      'Muharram',
      'Safar',
      'Rabi al-Awwal',
      'Rabi al-Thani',
      'Jumada al-Ula',
      'Jumada al-Akhira',
      'Rajab',
      'Shaban',
      'Ramadan',
      'Shawwal',
      'Dhu al-Qadah',
      'Dhu al-Hijjah',
    ],
  },
  date: '{day} {month} {year}',
  full: '{weekday}, {date}',
  fullTime: '{full}, {clock}',
  now: 'just now',
  minutesAgo: { other: '{n} min ago' },
  hoursAgo: { other: '{n} h ago' },
};
