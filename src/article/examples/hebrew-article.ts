import { buildArticle } from './build-article.ts';

/** Hebrew with a picture, an address and a number that must keep its order. */
export const hebrewArticle = buildArticle({
  id: '9a2b4c6d8e0f',
  uri: 'tag:example.org,2026:hula',
  language: 'he',
  headline: 'עגורים חורפים בעמק החולה',
  lead: {
    type: 'image',
    src: '/m/0a/0a1b2c3d4e5f60718293',
    width: 1200,
    height: 800,
    alt: 'להקת עגורים מעל שדה',
    credit: 'צילום לדוגמה',
  },
  body: [
    { type: 'paragraph', content: [{ t: 'עשרות אלפי עגורים עוצרים בעמק בכל סתיו.' }] },
    { type: 'paragraph', content: [{ t: 'לפרטים: ' }, { t: '+972-4-555-0100', dir: 'ltr' }] },
    { type: 'divider' },
    { type: 'embed', provider: 'link', url: 'https://example.org/he/hula', title: 'מפת התצפיות' },
  ],
  credit: [{ name: 'עלון הדוגמה', role: 'originator', lang: 'he', dir: 'rtl' }],
  rights: { copyrightNotice: '© עלון הדוגמה', index: 'noindex' },
});
