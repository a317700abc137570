import type { DraftBlock } from '../draft/draft.ts';

const fold = (text: string): string => text.replace(/[\s\u200C\p{P}]+/gu, '').toLowerCase();

const textOf = (block: DraftBlock): string => ('content' in block ? block.content.map(({ t }) => t).join('') : '');

/** Introductions of links to other stories, which extractors take for text. */
const ELSEWHERE =
  /^\s*(?:[-•»]\s*)?(?:بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|در همین زمینه|اقر(?:أ|ا|ئي) (?:أيض|ايض)(?:اً|ا|ًا)|اقرأ المزيد|أخبار ذات صلة|مواضيع ذات صلة|قد يهمك|شاهد أيضا|تابعوا? .{0,40}(?:عبر|على) (?:غوغل|جوجل|google)|انسخ الرابط|در بحث مشارکت کنید|כתבות נוספות|קראו גם|مزید پڑھیں|read (?:more|also|next)\b|related:?|see also|also read|more:|recommended:?|share this|follow us|sign up|subscribe|advertisement)/i;

const isElsewhere = (block: DraftBlock): boolean => {
  const text = textOf(block);
  return text.length < 200 && ELSEWHERE.test(text);
};

/** A body without its own title on top and without pointers to other stories. */
export const withoutRepetition = (blocks: readonly DraftBlock[], title: string): readonly DraftBlock[] => {
  const name = fold(title);
  return blocks.filter((block, at) => {
    if (at < 3 && block.type === 'heading' && fold(textOf(block)) === name) return false;
    return !isElsewhere(block);
  });
};
