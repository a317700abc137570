import { buildArticle } from './build-article.ts';

/** Arabic with a quotation, a table and a correction; its letters ي and ك are right here. */
export const arabicArticle = buildArticle({
  id: '5d0h7v3qr8ek',
  uri: 'tag:example.org,2026:date-palm',
  language: 'ar',
  headline: 'كيف تحفظ النخلة الماء في الصحراء',
  section: 'environment',
  version: 2,
  firstPublished: '2026-02-01T08:00:00Z',
  body: [
    { type: 'quote', content: [{ t: 'النخلة قدماها في الماء ورأسها في الشمس.' }] },
    {
      type: 'table',
      caption: [{ t: 'حاجة النخلة إلى الماء' }],
      rows: [
        [
          { content: [{ t: 'الفصل' }], header: true },
          { content: [{ t: 'لتر في اليوم' }], header: true },
        ],
        [{ content: [{ t: 'الصيف' }] }, { content: [{ t: '٢٠٠' }] }],
      ],
    },
  ],
  credit: [{ name: 'نشرة النموذج', role: 'agency', lang: 'ar', dir: 'rtl' }],
  history: [
    { version: 1, at: '2026-02-01T08:00:00Z', kind: 'published' },
    { version: 2, at: '2026-02-02T09:00:00Z', kind: 'correction', note: 'صححنا وحدة القياس.', fields: ['body'] },
  ],
  rights: { copyrightNotice: '© نشرة النموذج' },
});
