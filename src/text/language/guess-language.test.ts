import { describe, expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';

/** Written for this test; each list holds sentences of the kind headlines and first lines are. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  fa: [
    'باران بهاری دیشب خیابان‌های شهر را شست',
    'شورای شهر بودجهٔ سال آینده را تصویب کرد',
    'قيمت نان از فردا تغيير مي كند',
    'BBC: نشست وزیران در ژنو آغاز شد',
    'او گفت که «هیچ تصمیمی گرفته نشده است».',
    'کتابخانهٔ تازهٔ دانشگاه درهای خود را گشود',
  ],
  ar: [
    'افتتحت المكتبة الجديدة أبوابها أمام الزوار',
    'قال الوزير إن الأسعار سترتفع قريبا',
    'أمطار غزيرة تغمر شوارع المدينة القديمة',
    'لم يتخذ أي قرار حتى الآن',
    'في انتظارك يا صديقي',
    'المنتخب يفوز في المباراة الأولى من البطولة',
  ],
  he: ['הספרייה החדשה נפתחה הבוקר לקהל', 'דובר העירייה מסר כי הכביש ייחסם מחר', 'ב-CNN דווח על הסכם חדש'],
  ur: [
    'شہر میں رات بھر بارش ہوتی رہی',
    'وزیر نے کہا کہ قیمتیں جلد بڑھ جائیں گی۔',
    'نئی لائبریری کے دروازے کھل گئے ہیں',
    'کوئی فیصلہ نہیں کیا گیا',
    'انسانی حقوق کا عالمی دن',
  ],
  ps: [
    'نوی کتابتون نن د خلکو پر مخ پرانیستل شو',
    'وزیر وویل چې بیې به ژر لوړې شي',
    'په ښار کې ټوله شپه باران ورېده',
    'تر اوسه هېڅ پرېکړه نه ده شوې',
  ],
  ckb: [
    'کتێبخانە نوێیەکە ئەمڕۆ دەرگای کردەوە',
    'وەزیر گوتی نرخەکان بەم زووانە بەرز دەبنەوە',
    'هیچ بڕیارێک نەدراوە',
    'باران شەقامەکانی شاری شوشت',
  ],
  en: [
    'The new library opened its doors this morning',
    'No decision has been made, the minister said',
    'Rain floods old town streets',
    'Visit https://example.fa.ir/خبر for the full report',
  ],
};

const CASES = Object.entries(SENTENCES).flatMap(([language, texts]) => texts.map((text) => ({ language, text })));

describe('guessLanguage', () => {
  it.each(CASES)('finds $language in "$text" without a hint', ({ language, text }) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each(CASES)('is not misled about "$text" by a feed that says en', ({ language, text }) => {
    expect(guessLanguage(text, 'en-US')).toBe(language);
  });

  it('is not misled by a Persian claim over an English text', () => {
    expect(guessLanguage('The talks were held in the capital on Monday', 'fa-IR')).toBe('en');
  });

  it('knows Persian typed with the Arabic letters ي and ك', () => {
    expect(guessLanguage('رئيس جمهور با كارگران ديدار كرد', 'ar')).toBe('fa');
  });

  it('does not take a foreign name for a foreign language', () => {
    expect(guessLanguage('روزنامهٔ «ڈان» در سرمقالهٔ خود نوشت که گفت‌وگوها در اسلام‌آباد از سر گرفته شده است')).toBe(
      'fa',
    );
    expect(guessLanguage('زمان حضور در «په‌په» برای بازیکنان مشخص شد')).toBe('fa');
  });

  it('follows the hint where letters and words do not decide', () => {
    expect(guessLanguage('سلام', 'ar')).toBe('ar');
    expect(guessLanguage('سلام', 'fa-AF')).toBe('fa');
    expect(guessLanguage('12:30', 'ur-PK')).toBe('ur');
    expect(guessLanguage('שלום', 'yi')).toBe('yi');
    expect(guessLanguage('بۇ خەۋەر', 'ug')).toBe('ug');
  });

  it('believes a hint of another language in Latin or other letters', () => {
    expect(guessLanguage('Le ministre a rencontré les syndicats dans la matinée', 'fr-FR')).toBe('fr');
    expect(guessLanguage('Министр встретился с журналистами', 'ru')).toBe('ru');
  });

  it('does not call French or Russian English because the feed did', () => {
    expect(guessLanguage('Le ministre a rencontré les syndicats dans la matinée', 'en')).toBe('und');
    expect(guessLanguage('Министр встретился с журналистами', 'en')).toBe('und');
  });

  it('judges a long text by more than its beginning', () => {
    const verse = 'قال الحكماء إن العلم نور والجهل ظلمة في كل زمان '.repeat(10);
    const story = 'این خبر را خبرگزاری‌ها از شهرهای گوناگون گزارش کرده‌اند و مردم آن را می‌خوانند. '.repeat(40);
    expect(guessLanguage(verse + story)).toBe('fa');
    expect(guessLanguage(story.slice(0, 400) + verse.repeat(6))).toBe('ar');
  });

  it('is undetermined without letters or a hint', () => {
    expect(guessLanguage('۱۴۰۲/۵/۴')).toBe('und');
    expect(guessLanguage('')).toBe('und');
  });
});
