import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { buildArticle } from '../examples/build-article.ts';
import { persianArticle } from '../examples/persian-article.ts';
import { readArticle } from '../read-article.ts';
import { asReceived } from './as-received.ts';
import { mapProse } from './map-prose.ts';

const article = buildArticle({
  language: 'fa-IR',
  headline: 'سرخط',
  kicker: 'رو',
  summary: 'چکیده',
  located: 'شیراز',
  by: 'نگارنده',
  rights: { copyrightNotice: '© دفتر', usageTerms: 'شرایط' },
  lead: { type: 'image', src: '/m/ab/abcdef0123456789', alt: 'نقشه', caption: [{ t: 'زیرنویس' }] },
  body: [
    { type: 'paragraph', content: [{ t: 'یک' }, { t: 'code', m: ['code'] }, { t: 'BBC', lang: 'en' }, { t: 'دو', lang: 'fa' }] }, // prettier-ignore
    { type: 'list', items: [[{ t: 'سه' }]] },
    { type: 'table', caption: [{ t: 'چهار' }], rows: [[{ content: [{ t: 'پنج' }] }]] },
    { type: 'preformatted', content: [{ t: 'x = 1' }] },
    { type: 'quote', lang: 'ar', content: [{ t: 'اقتباس' }] },
    { type: 'divider' },
    { type: 'image', src: '/m/ab/abcdef0123456789' },
  ],
});

describe('the prose of an article', () => {
  it('is every text in its own language, each named by its field', () => {
    const seen = new Map<string, string>();
    const same = mapProse(article, (text, field) => {
      seen.set(field, text);
      return text;
    });
    expect(same).toEqual(article);
    expect(Object.fromEntries(seen)).toEqual({
      headline: 'سرخط',
      kicker: 'رو',
      summary: 'چکیده',
      located: 'شیراز',
      'lead.alt': 'نقشه',
      'lead.caption[0].t': 'زیرنویس',
      'body[0].content[0].t': 'یک',
      'body[0].content[3].t': 'دو',
      'body[1].items[0][0].t': 'سه',
      'body[2].caption[0].t': 'چهار',
      'body[2].rows[0][0].content[0].t': 'پنج',
      'rights.usageTerms': 'شرایط',
    });
  });

  it('can be changed at each of these places, and keeps everything else', () => {
    const changed = mapProse(article, (text) => `${text}!`);
    expect(changed).toMatchObject({ headline: 'سرخط!', located: 'شیراز!', by: 'نگارنده' });
    expect(JSON.stringify(changed).replaceAll('!', '')).toBe(JSON.stringify(article));
  });
});

describe('an article as it was received', () => {
  const received = 'آنها گفتهاند که در کووید -۱۹';
  const mendedBy = (...edits: { offset: number; from: string; to: string }[]) =>
    buildArticle({
      body: [{ type: 'paragraph', content: [{ t: 'آن‌ها گفته‌اند که در کووید-۱۹' }, { t: '.' }] }],
      _repair: { mode: 'safe', texts: [{ field: 'body[0].content[0].t', edits }] },
    });
  const mended = mendedBy(
    { offset: 0, from: 'آنها', to: 'آن‌ها' },
    { offset: 5, from: 'گفتهاند', to: 'گفته‌اند' },
    { offset: received.indexOf(' -'), from: ' -', to: '-' },
  );
  const textOf = ({ body: [block] }: Article) => (block?.type === 'paragraph' ? block.content[0]?.t : undefined);

  it('has the words of its source, and no record of repairs', () => {
    expect(textOf(asReceived(mended))).toBe(received);
    expect(asReceived(mended)._repair).toBeUndefined();
  });

  it.each([
    ['stand elsewhere', [{ offset: 1, from: 'آنها', to: 'آن‌ها' }]],
    ['are not in order', [{ offset: 9, from: 'x', to: '' }, { offset: 2, from: 'y', to: '' }]], // prettier-ignore
  ])('has its text as it is where edits %s', (_, edits) => {
    expect(textOf(asReceived(mendedBy(...edits)))).toBe(textOf(mended));
  });

  it('is the article itself where nothing was mended', () => {
    expect(asReceived(persianArticle)).toBe(persianArticle);
  });
});

describe('the record of repairs in the contract', () => {
  const edit = { offset: 0, from: 'گفتهاند', to: 'گفته\u200Cاند', rule: 'perfect' };
  const withEdit = (fields: object): unknown => ({
    ...persianArticle,
    _repair: {
      mode: 'safe',
      texts: [{ field: 'headline', received: 'گفتهاند', edits: [{ ...edit, ...fields }], suggestions: [] }],
    },
  });

  it('is kept with the article', () => {
    const read = readArticle(withEdit({}));
    expect(read.ok && read.article).toEqual(withEdit({}));
  });

  it.each([
    [{ offset: -1 }, '_repair.texts[0].edits[0].offset'],
    [{ rule: 'No Rule' }, '_repair.texts[0].edits[0].rule'],
    [{ why: 'x' }, '_repair.texts[0].edits[0].why'],
  ])('is refused with %j', (fields, field) => {
    const read = readArticle(withEdit(fields));
    expect(read.ok ? [] : read.problems.map((problem) => problem.field)).toEqual([field]);
  });
});
