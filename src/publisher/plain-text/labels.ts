/** What a line at the foot of an article's text says of it. */
export type Label = { readonly kind: 'source' | 'published' | 'section'; readonly value: string };

/** Labels as news sites print them: Persian, Arabic, Hebrew, Urdu, Pashto, Sorani and English. */
const SOURCE = 'منبع(?: خبر)?|المصدر|مصدر|מקור|ماخذ|ذریعہ|سرچینه|سەرچاوە|source';
const PUBLISHED =
  'منتشر شده(?: در)?|(?:تاریخ|زمان) انتشار|نُ?شر في|تاريخ النشر|פורסם(?: בתאריך)?|תאריך פרסום|تاریخ اشاعت|خپور شوی|بڵاوکرایەوە|published(?: on)?';
const SECTION =
  'در دسته[ \u200C]?بندی|دسته(?:[ \u200C]?بندی)?|في قسم|القسم|التصنيف|קטגוריה|מדור|زمرہ|کټګوري|بەش|(?:posted )?in category|category|section';

const AFTER_COLON = String.raw`\s*[:：]\s*(.*)$`;
const AFTER_COLON_OR_SPACE = String.raw`(?:\s*[:：]\s*|\s+|$)(.*)$`;

const PATTERNS: readonly (readonly [Label['kind'], RegExp])[] = [
  ['source', new RegExp(`^(?:${SOURCE})${AFTER_COLON}`, 'iu')],
  ['published', new RegExp(`^(?:${PUBLISHED})${AFTER_COLON_OR_SPACE}`, 'iu')],
  ['section', new RegExp(`^(?:${SECTION})${AFTER_COLON_OR_SPACE}`, 'iu')],
];

/** Longer than any name or date: such a line is a sentence that happens to begin with the word. */
const LONGEST_VALUE = 90;

/** Reads a line such as «منبع: …» or an empty «منتشر شده»; undefined for any other line. */
export const labelOf = (line: string): Label | undefined => {
  for (const [kind, pattern] of PATTERNS) {
    const value = pattern.exec(line)?.[1];
    if (value !== undefined && value.length <= LONGEST_VALUE) return { kind, value: value.trim() };
  }
  return undefined;
};
