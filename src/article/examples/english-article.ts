import { buildArticle } from './build-article.ts';

/** English, left to right, as it stands inside a right-to-left site; one paragraph is Persian. */
export const englishArticle = buildArticle({
  id: 'b7c9d1e3f5g7',
  uri: 'tag:example.org,2026:windcatcher',
  language: 'en',
  dir: 'ltr',
  headline: 'How a windcatcher cools a house without power',
  by: 'Sample Desk',
  located: 'YAZD',
  body: [
    { type: 'paragraph', content: [{ t: 'A tower takes the wind from above the roofs and leads it down.' }] },
    { type: 'paragraph', lang: 'fa', dir: 'rtl', content: [{ t: 'به فارسی آن را بادگیر می‌نامند.' }] },
    { type: 'preformatted', content: [{ t: 'in  38 °C\nout 28 °C' }] },
  ],
  credit: [{ name: 'Sample Desk', role: 'originator', lang: 'en', dir: 'ltr' }],
  rights: { copyrightNotice: '© Sample Desk' },
});
