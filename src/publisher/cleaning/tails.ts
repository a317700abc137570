import type { DraftBlock } from '../draft/draft.ts';

/** "Read more", in the languages of the sources; only as the last words of a story. */
const MORE = new RegExp(
  [
    '(?:برای )?(?:خواندن )?ادامه(?:ٔ|ی|\u200Cی| ی)? ?(?:مطلب|خبر|متن|نوشته|گزارش|مقاله)?',
    '(?:بیشتر|کامل) بخوانید',
    'متن کامل(?: خبر| مطلب)?',
    '(?:ا|إ)?قر(?:أ|ا|ئ)(?: ?ء)?(?: |)(?:المزيد|أكثر|المقال كاملا?)',
    'لقراءة المزيد|المزيد|تابع القراءة',
    'مزید پڑھیں|مکمل پڑھیں',
    'קרא(?:ו)? עוד|להמשך קריאה|המשך קריאה',
    'read more|continue reading|read the (?:rest|full)|keep reading|view (?:full )?(?:article|post)|more',
  ].join('|'),
  'i',
);
const MORE_BLOCK = new RegExp(`^[\\[(«<\\s]*(?:${MORE.source})(?![\\p{L}])[^.؟?!]{0,80}$`, 'iu');

/** Lines that feed plug-ins put under every story. */
const STAMPS = [
  /^The post .{1,300} (?:first appeared|appeared first) on .{1,120}$/i,
  /^نوشته .{1,300} (?:اولین|نخستین) بار در .{1,120} (?:پدیدار|منتشر) شد/,
  /^(?:ظهرت?|نُ?شرت?|التدوينة|المقالة?|المنشور).{1,300}(?:أولاً|أولا|لأول مرة) (?:على|في) .{1,120}$/,
  /^הפוסט .{1,300} הופיע (?:לראשונה|הראשון)? ?ב/,
];

const ELLIPSIS = /(?:\[\s*(?:…|\.\.\.|&hellip;)\s*\]|\[\s*\+?\d+ chars\s*\])\s*$/;

const textOf = (block: DraftBlock): string | undefined =>
  block.type === 'paragraph'
    ? block.content
        .map(({ t }) => t)
        .join('')
        .trim()
    : undefined;

const isLinkOnly = (block: DraftBlock): boolean =>
  block.type === 'paragraph' && block.content.every(({ href, t }) => href !== undefined || !/\p{L}/u.test(t));

export type WithoutTail = {
  readonly blocks: readonly DraftBlock[];
  /** The source says itself that there is more behind its link. */
  readonly truncated: boolean;
};

type Tail = 'more' | 'stamp' | undefined;

const tailOf = (block: DraftBlock): Tail => {
  const text = textOf(block);
  if (text === undefined) return undefined;
  if (isLinkOnly(block) && MORE_BLOCK.test(text)) return 'more';
  return STAMPS.some((stamp) => stamp.test(text)) ? 'stamp' : undefined;
};

/** A story without "read more" links and plug-in stamps at its end. */
export const withoutTail = (blocks: readonly DraftBlock[]): WithoutTail => {
  const end = blocks.findLastIndex((block) => tailOf(block) === undefined) + 1;
  const kept = blocks.slice(0, end);
  const last = kept.at(-1);
  const tails = blocks.slice(end).map(tailOf);
  return {
    blocks: kept,
    truncated: tails.includes('more') || (last !== undefined && ELLIPSIS.test(textOf(last) ?? '')),
  };
};
