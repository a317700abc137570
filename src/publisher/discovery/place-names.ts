type Place = 'saved' | 'search';

/** Shortcuts of an installed site, in the languages of the interface; they stand outside of every page. */
const NAMES: Readonly<Record<string, Readonly<Record<Place, string>>>> = {
  ar: { saved: 'المحفوظات', search: 'البحث' },
  ckb: { saved: 'هەڵگیراوەکان', search: 'گەڕان' },
  en: { saved: 'Saved', search: 'Search' },
  fa: { saved: 'ذخیره\u200Cها', search: 'جست\u200Cوجو' },
  he: { saved: 'שמורות', search: 'חיפוש' },
  ps: { saved: 'ساتل شوی خبرونه', search: 'لټون' },
  ur: { saved: 'محفوظ خبریں', search: 'تلاش' },
};

/** Name of a place of the site; English for a language the interface does not speak. */
export const placeName = (place: Place, language: string): string => (NAMES[language] ?? NAMES['en'])?.[place] ?? place;
