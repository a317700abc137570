import type { UiLanguage } from '../language/languages.ts';

type Words = { readonly question: string; readonly close: string };

/**
 * What a reader is asked in a language, and how to put the question away: two texts of each catalogue, for which the
 * whole of it would be one request more. A test holds them together.
 */
export const HINT_WORDS: Readonly<Record<UiLanguage, Words>> = {
  ar: { question: 'هل تريد الواجهة بالعربية؟', close: 'إغلاق' },
  ckb: { question: 'ڕووکار بە کوردی بێت؟', close: 'داخستن' },
  en: { question: 'Read the interface in English?', close: 'Close' },
  fa: { question: 'رابط به فارسی باشد؟', close: 'بستن' },
  he: { question: 'להציג את הממשק בעברית?', close: 'סגירה' },
  ps: { question: 'مخپاڼه په پښتو شي؟', close: 'تړل' },
  ur: { question: 'کیا انٹرفیس اردو میں ہو؟', close: 'بند کریں' },
};
