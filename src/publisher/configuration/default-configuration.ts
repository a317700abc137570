import { SITE_SCHEMA } from '#article/site.ts';
import type { SiteConfiguration } from '#article/site.ts';

/** The site of an operator who has not written a configuration: Persian first, common sections. */
export const DEFAULT_CONFIGURATION: SiteConfiguration = {
  schema: SITE_SCHEMA,
  name: {
    fa: 'یلواستون',
    ar: 'يلواستون',
    he: 'ילוסטון',
    ur: 'یلوسٹون',
    ps: 'یلوسټون',
    ckb: 'یەلۆستۆن',
    en: 'Yelloweston',
  },
  language: 'fa',
  timeZone: 'Asia/Tehran',
  sections: [
    {
      slug: 'iran',
      name: { fa: 'ایران', ar: 'إيران', he: 'איראן', ur: 'ایران', ps: 'ایران', ckb: 'ئێران', en: 'Iran' },
    },
    {
      slug: 'world',
      name: { fa: 'جهان', ar: 'العالم', he: 'עולם', ur: 'دنیا', ps: 'نړۍ', ckb: 'جیهان', en: 'World' },
    },
    {
      slug: 'economy',
      name: { fa: 'اقتصاد', ar: 'اقتصاد', he: 'כלכלה', ur: 'معیشت', ps: 'اقتصاد', ckb: 'ئابووری', en: 'Economy' },
    },
    {
      slug: 'society',
      name: { fa: 'جامعه', ar: 'مجتمع', he: 'חברה', ur: 'معاشرہ', ps: 'ټولنه', ckb: 'کۆمەڵگا', en: 'Society' },
    },
    {
      slug: 'culture',
      name: { fa: 'فرهنگ', ar: 'ثقافة', he: 'תרבות', ur: 'ثقافت', ps: 'کلتور', ckb: 'کولتوور', en: 'Culture' },
    },
    {
      slug: 'science',
      name: { fa: 'دانش', ar: 'علوم', he: 'מדע', ur: 'سائنس', ps: 'ساینس', ckb: 'زانست', en: 'Science' },
    },
    {
      slug: 'sport',
      name: { fa: 'ورزش', ar: 'رياضة', he: 'ספורט', ur: 'کھیل', ps: 'سپورت', ckb: 'وەرزش', en: 'Sport' },
    },
  ],
  sources: [],
};
