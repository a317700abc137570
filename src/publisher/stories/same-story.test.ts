import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { filingKeys } from './filing-keys.ts';
import { isOtherStory } from './is-other-story.ts';
import { isSameStory } from './is-same-story.ts';
import { likeness } from './shingles.ts';
import { letterCodes, storyLetters } from './story-letters.ts';
import { codesOf, storyText } from './story-text.ts';

type Told = { readonly headline?: string; readonly text: string; readonly source?: string; readonly at?: string };

const told = ({ headline = 'بازگشایی راه کوهستانی', text, source = 'کویر', at }: Told): Article =>
  buildArticle({
    headline,
    body: text.split('\n').map((t) => ({ type: 'paragraph', content: [{ t }] })),
    credit: [{ name: source, role: 'via' }],
    imported: at ?? '2026-03-21T06:30:00Z',
  });

const TEXT = `راه کوهستانی میان دو شهر پس از ۱۲ روز باز شد. راهداران می‌گویند برف‌روبی در گردنه پایان یافته است و
رانندگان باید زنجیر چرخ همراه داشته باشند.
به گفتهٔ رئیس راهداری، هنوز در بخشی از مسیر خطر ریزش بهمن هست و رفت‌وآمد شبانه توصیه نمی‌شود. در این ۱۲ روز سه
روستا تنها با بالگرد به شهر راه داشتند و کالاهای ضروری از همین راه به آن‌ها رسید.`;

const isSame = (one: Told, other: Told): boolean => {
  const [left, right] = [told(one), told({ source: 'البرز', ...other })];
  const [text, otherText] = [storyText(left), storyText(right)];
  // What is the same story must also be found: it has to share a key.
  const shared = filingKeys(codesOf(left)).bands.some((key) => filingKeys(codesOf(right)).bands.includes(key));
  expect(isSameStory(otherText, text)).toBe(isSameStory(text, otherText));
  return shared && isSameStory(text, otherText);
};

describe('two agencies tell the same story', () => {
  it.each([
    ['in the same words', { text: TEXT }],
    ['with other keyboards', { text: TEXT.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('۱۲', '12') }],
    ['without half-spaces', { text: TEXT.replaceAll('\u200C', '') }],
    ['with spaces for half-spaces', { text: TEXT.replaceAll('\u200C', ' ') }],
    ['with their name before it', { text: `به گزارش خبرگزاری البرز، ${TEXT}\nانتهای پیام` }],
    ['under a headline of their own', { text: TEXT, headline: 'پایان برف‌روبی در گردنه' }],
    ['a day later', { text: TEXT, at: '2026-03-22T06:30:00Z' }],
    ['a word changed here and there', { text: TEXT.replace('توصیه', 'پیشنهاد').replace('ضروری', 'لازم') }],
    ['without its last lines', { text: TEXT.slice(0, TEXT.lastIndexOf('در این')), headline: 'بازگشایی راه کوهستانی' }],
  ])('%s', (_, other) => {
    expect(isSame({ text: TEXT }, other)).toBe(true);
  });
});

describe('one form with other things in it is another story:', () => {
  const RATES = `هر دلار امروز ۴۲ هزار و ۱۵۰ تومان، هر یورو ۴۵ هزار و ۳۲۰ تومان و هر پوند ۵۳ هزار و ۹۰ تومان
فروخته شد. نرخ‌ها را کانون صرافان ساعت ۱۲ اعلام می‌کند و در پایان روز بار دیگر تازه می‌شود.`;
  const WEATHER = `هواشناسی تبریز برای امروز آسمانی نیمه‌ابری با وزش باد در تبریز پیش‌بینی کرد. شهروندان تبریز از
نگه داشتن خودرو زیر درخت‌ها پرهیز کنند و به هشدارهای بعدی توجه داشته باشند که در همین صفحه می‌آید.`;
  const PRAYER = `اذان صبح فردا شنبه به افق شهر در پایان شب و اذان ظهر در میانهٔ روز گفته می‌شود. نمازگزاران برای آگاهی
از زمان دقیق می‌توانند به مسجدهای محل خود سر بزنند یا با دفتر تماس بگیرند.`;
  const MATCH = `تیم فولاد در هفتهٔ پایانی لیگ با یک گل از سد حریف گذشت. فولاد با این برد به جدول بالا رسید و سرمربی از
تلاش بازیکنان خود راضی بود. تماشاگران تا پایان در ورزشگاه ماندند و تیم خود را تشویق کردند.`;
  it.each([
    ['rates of another day', RATES, RATES.replace('۱۵۰', '۹۸۰').replace('۳۲۰', '۱۱۵')],
    ['the weather of another town', WEATHER, WEATHER.replaceAll('تبریز', 'شیراز')],
    ['prayer times of another day', PRAYER, PRAYER.replace('شنبه', 'سه‌شنبه')],
    ['the match of another team', MATCH, MATCH.replaceAll('فولاد', 'سپاهان')],
  ])('%s', (_, text, otherText) => {
    expect(isSame({ text }, { text })).toBe(true);
    expect(isSame({ text }, { text: otherText })).toBe(false);
  });

  it('a headline of one mould about another thing', () => {
    const [one, other] = ['شمارهٔ تازهٔ ماهنامهٔ دریا', 'شمارهٔ تازهٔ ماهنامهٔ کویر'];
    const text = TEXT.replaceAll('کوهستانی', '');
    expect(isSame({ text, headline: one }, { text, headline: other })).toBe(false);
  });
});

describe('are not one story:', () => {
  it.each([
    [
      'two about the same subject',
      { text: TEXT.split('\n').toReversed().join('\n').replaceAll('راه', 'جاده').replaceAll(' در ', ' به ') },
    ],
    ['one that is told again after a week', { text: TEXT, at: '2026-03-28T06:30:00Z' }],
    ['the daily notice of one source', { text: TEXT, source: 'کویر', at: '2026-03-22T06:30:00Z' }],
    ['a corrected second of one source', { text: TEXT.replace('سه', 'دو'), source: 'کویر' }],
  ])('%s', (_, other) => {
    expect(isSame({ text: TEXT }, other)).toBe(false);
  });

  it('texts too short to tell', () => {
    expect(isSame({ text: 'ادامهٔ خبر را در سایت بخوانید.' }, { text: 'ادامهٔ خبر را در سایت بخوانید.' })).toBe(false);
  });

  it('texts of two languages', () => {
    const [one, other] = [storyText(told({ text: TEXT })), storyText({ ...told({ text: TEXT }), language: 'ur' })];
    expect(isSameStory(one, { ...other, source: 'البرز' })).toBe(false);
  });
});

it('takes the same story twice from one source that gave it two ids', () => {
  expect(isSame({ text: TEXT }, { text: TEXT, source: 'کویر', at: '2026-03-21T08:00:00Z' })).toBe(true);
});

describe('another story under the same id', () => {
  const OTHER = `کتابخانهٔ مرکزی از هفتهٔ آینده شب‌ها باز است. خوانندگان از ماه‌ها پیش چنین چیزی خواسته بودند.`;
  const before = told({ text: TEXT });
  it.each([
    ['another headline and another text', told({ headline: 'کتابخانهٔ شبانه', text: OTHER }), true],
    ['another text under a headline that shares a word', told({ headline: 'راه شبانه', text: OTHER }), false],
    ['the same text under another headline', told({ headline: 'کتابخانهٔ شبانه', text: TEXT }), false],
    ['part of the same text', told({ headline: 'کتابخانهٔ شبانه', text: `${OTHER}\n${TEXT}` }), false],
    ['too few words to tell', told({ headline: 'کتابخانه', text: 'باز شد.' }), false],
  ])('is %s: %#', (_, after, expected) => {
    expect(isOtherStory(before, after)).toBe(expected);
  });
});

describe('the letters of a text', () => {
  it('are the same however they were typed', () => {
    expect(storyLetters('كتاب‌هاي ۱۲۳', 'fa')).toBe(storyLetters('کتابهای 123!', 'fa'));
    expect(storyLetters('ﻻﻟﻪ', 'fa')).toBe(storyLetters('لاله', 'fa'));
    expect(storyLetters('Café — No. 5 🙂', 'en')).toBe('cafeno5');
  });
});

describe('how alike two texts are', () => {
  const codes = (text: string) => letterCodes(text, 'en');
  it('goes from nothing to everything', () => {
    const text = 'the quick brown fox jumps over the lazy dog and runs away into the dark wood';
    expect(likeness(codes(text), codes(text))).toBe(1);
    expect(likeness(codes(text), codes('a wholly different sentence about the price of tea in a far country'))).toBe(0);
    const half = likeness(codes(text), codes(`${text} where nobody has ever seen a fox or a dog that was so quick`));
    expect(half).toBeGreaterThan(0.4);
    expect(half).toBeLessThan(0.7);
  });

  it('is told of the shortest texts too', () => {
    expect(likeness(codes('a'), codes('a'))).toBe(1);
    expect(likeness(codes('a'), codes('b'))).toBe(0);
  });
});
