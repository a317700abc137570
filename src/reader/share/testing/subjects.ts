import type { ArticleSummary } from '#article/edition.ts';
import type { ShareSubject } from '../share-subject.ts';

const PERSIAN: ArticleSummary = {
  id: '7k3m9q2xw4ct',
  version: 1,
  language: 'fa',
  dir: 'rtl',
  headline: 'قطار شبانه به شهر رسید',
  source: { slug: 'bamdad', name: 'بامداد', lang: 'fa' },
  imported: '2026-03-01T08:00:00Z',
  words: 200,
};

const ENGLISH: ArticleSummary = {
  ...PERSIAN,
  language: 'en',
  dir: 'ltr',
  headline: 'Night train arrives & stays',
  source: { slug: 'dawn', name: 'The Dawn', lang: 'en' },
};

const URL = 'https://news.example/a/7k3m9q2xw4ct';

export const persianStory: ShareSubject = { article: PERSIAN, url: URL };
export const englishStory: ShareSubject = { article: ENGLISH, url: URL };
export const persianQuote: ShareSubject = {
  article: PERSIAN,
  url: `${URL}#p2:~:text=%D9%86%D8%A7%D9%86`,
  quote: 'مسافران می‌خندیدند',
};
