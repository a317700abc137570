import { buildArticle } from './build-article.ts';

/** Persian with everything that goes wrong in Persian: half-spaces, a Latin name, numbers, a quotation. */
export const persianArticle = buildArticle({
  id: '3f8n2c6zt1wp',
  uri: 'tag:example.org,2026:qanat',
  headline: 'قنات چگونه آب را بی‌هیچ موتوری به دشت می‌رساند',
  kicker: 'آب',
  summary: 'راهرویی زیرزمینی با شیبی ملایم، آب سفره را به سطح زمین می‌آورد.',
  section: 'environment',
  firstPublished: '2026-03-20T05:00:00Z',
  dateBasis: 'source',
  canonical: 'https://example.org/fa/qanat',
  body: [
    {
      type: 'paragraph',
      content: [{ t: 'شیب کف قنات معمولاً کمتر از ' }, { t: '۱ در ۱٬۰۰۰', m: ['b'] }, { t: ' است تا آب خاک را نشوید.' }],
    },
    { type: 'heading', level: 2, content: [{ t: 'ثبت جهانی' }] },
    {
      type: 'paragraph',
      content: [
        { t: 'یازده قنات ایران در سال ۲۰۱۶ در فهرست ' },
        { t: 'UNESCO', lang: 'en', dir: 'ltr', href: 'https://whc.unesco.org/en/list/1506' },
        { t: ' ثبت شد.' },
      ],
    },
    { type: 'list', ordered: true, items: [[{ t: 'مادرچاه' }], [{ t: 'میله‌ها' }], [{ t: 'مظهر' }]] },
  ],
  credit: [
    { name: 'بازنشر نمونه', role: 'via' },
    { name: 'دفتر نمونه', role: 'originator', url: 'https://example.org/fa/', lang: 'fa', dir: 'rtl' },
  ],
  rights: { copyrightNotice: '© دفتر نمونه', usageTerms: 'بازنشر با ذکر منبع آزاد است.', index: 'index' },
});
