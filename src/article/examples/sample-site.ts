import type { Site } from '../site.ts';

/** A site in Persian with an Arabic and an English edition. */
export const sampleSite: Site = {
  schema: 'site/1.0',
  name: { fa: 'یلواستون', en: 'Yelloweston' },
  language: 'fa',
  timeZone: 'Asia/Tehran',
  contact: 'desk@example.org',
  sections: [
    { slug: 'environment', name: { fa: 'محیط زیست', ar: 'بيئة', en: 'Environment' } },
    { slug: 'science', name: { fa: 'دانش', en: 'Science' } },
  ],
  editions: ['fa', 'ar', 'en'],
};
