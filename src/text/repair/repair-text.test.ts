import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../lexicon/parse-lexicon.ts';
import { hasLostHalfSpaces } from './detect-damage.ts';
import { applyEdits, Repairer } from './repair-text.ts';

const Z = '\u200C';
const repairer = new Repairer(
  parseLexicon({
    n: 'نام منطقه منطق سال دانشجو دانش هسته دور دوره نامه پیشرفت کتاب خبر ملت میز گروه چهره کار باغ آب',
    a: 'ملی بزرگ پیشرفته زیبا',
    an: 'مهم',
    u: `صلح${Z}آمیز همه${Z}گیر دانش${Z}آموز`,
    p: 'سالها',
    verbs: 'رفت/رو کرد/کن گفت/گو شد/شو توانست/توان بود/باش',
  }),
);
const safe = (...texts: string[]): string[] => repairer.repair(texts, 'safe').map(({ text }) => text);

describe('repair', () => {
  it.each([
    ['میروند', `می${Z}روند`],
    ['نمیگویید', `نمی${Z}گویید`],
    ['برمیگردد', 'برمیگردد'],
    ['گفتهاند', `گفته${Z}اند`],
    ['نکردهایم', `نکرده${Z}ایم`],
    ['سالهای', `سال${Z}های`],
    ['سالها', `سال${Z}ها`],
    ['منطقهای', `منطقه${Z}ای`],
    ['ملیاش', `ملی${Z}اش`],
    ['مهمترین', `مهم${Z}ترین`],
    ['صلحآمیز', `صلح${Z}آمیز`],
    ['همهگیری', `همه${Z}گیری`],
    ['دانشآموزها', `دانش${Z}آموزها`],
    ['كتابهاي', `كتاب${Z}هاي`],
  ])('%s becomes %s', (lost, mended) => {
    expect(safe(lost)).toEqual([mended]);
  });

  it.each(['کارهای', 'میز', 'دانشجو', 'چهره', 'نامهای', 'باغبان', `می${Z}رود`, 'مُیروند', 'تحتها'])(
    'leaves %s alone',
    (word) => {
      expect(safe(word)).toEqual([word]);
    },
  );

  it('reads the word before an ambiguous one', () => {
    expect(safe('سایر پیشرفتهای')).toEqual([`سایر پیشرفت${Z}های`]);
    expect(safe('همه دورهای')).toEqual(['همه دورهای']);
  });

  it('takes the article itself for a witness', () => {
    expect(safe('پیونگ یانگ آرام است.', 'مردم پیونگیانگ')).toEqual(['پیونگ یانگ آرام است.', `مردم پیونگ${Z}یانگ`]);
    expect(safe('مردم پیونگیانگ')).toEqual(['مردم پیونگیانگ']);
  });

  it('touches no address, tag, handle or scripture', () => {
    const text = 'https://example.com/میروند #میروند @میروند ﴿میروند﴾';
    expect(safe(text)).toEqual([text]);
  });

  it('mends old half-spaces and the hyphen of a designation, and leaves a minus', () => {
    expect(safe('خانه\u200Fها', 'کووید -۱۹ آمد', 'دمای -۱۹ درجه')).toEqual([
      `خانه${Z}ها`,
      'کووید-۱۹ آمد',
      'دمای -۱۹ درجه',
    ]);
  });

  it('lists edits by their places in the text as received, each with its reason', () => {
    const received = 'او میرود و سالهای دور';
    const [mended] = repairer.repair([received], 'safe');
    expect(mended?.edits).toEqual([
      { offset: 3, from: 'میرود', to: `می${Z}رود`, rule: 'verb-prefix' },
      { offset: 11, from: 'سالهای', to: `سال${Z}های`, rule: 'plural' },
    ]);
    expect(applyEdits(received, mended?.edits ?? [])).toBe(mended?.text);
    expect(mended?.text.replaceAll(Z, '')).toBe(received);
  });

  it('only says what it would do when asked to suggest, and nothing when it is off', () => {
    const [suggested] = repairer.repair(['میرود نامهای'], 'suggest');
    expect(suggested).toMatchObject({ text: 'میرود نامهای', edits: [] });
    expect(suggested?.suggestions.map(({ from }) => from)).toContain('میرود');
    expect(repairer.repair(['میرود'], 'off')).toEqual([{ text: 'میرود', edits: [], suggestions: [] }]);
  });

  it('repairs its own result no further', () => {
    const [once = ''] = safe('سالها میروند و منطقهای مهمترین');
    expect(safe(once)).toEqual([once]);
  });
});

describe('damage', () => {
  const filler = 'خبر کتاب دانشجو ملت '.repeat(60);

  it('is seen where half-spaces are gone and words show it', () => {
    expect(hasLostHalfSpaces([`${filler} میروند گفتهاند سالهای میکنند`], () => repairer)).toBe(true);
    expect(hasLostHalfSpaces(['میروند گفتهاند سالهای میکنند'], () => repairer)).toBe(false);
  });

  it('is not seen in healthy text, in text that sets affixes apart, or in text without Persian', () => {
    const lost = 'میروند گفتهاند سالهای میکنند';
    expect(hasLostHalfSpaces([`${filler} ${`می${Z}روند `.repeat(9)} ${lost}`], () => repairer)).toBe(false);
    expect(hasLostHalfSpaces([`${filler} ${'می روند و '.repeat(3)} ${lost}`], () => repairer)).toBe(false);
    expect(hasLostHalfSpaces([filler], () => repairer)).toBe(false);
    expect(hasLostHalfSpaces([''], () => repairer)).toBe(false);
  });
});
