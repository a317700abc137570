import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { asReceived } from '#article/repair/as-received.ts';
import type { Article } from '#article/article.ts';
import { parseLexicon } from '#text/lexicon/parse-lexicon.ts';
import { Repairer } from '#text/repair/repair-text.ts';
import { sha256 } from '../testing/sha256.ts';
import { contentHash } from './content-hash.ts';
import { correctArticle } from './correct-article.ts';
import { repairArticle } from './repair-article.ts';

const Z = '\u200C';
const LOST = 'میروند و نکردهایم و سالهای دور و گفتهاند که میکنند و نمیشود';
const repairer = new Repairer(parseLexicon({ n: 'سال منطقه منطق دانش', verbs: 'رفت/رو کرد/کن گفت/گو شد/شو' }));

const withText = (t: string, fields: Partial<Article> = {}): Article =>
  buildArticle({ headline: 'سرخط', body: [{ type: 'paragraph', id: 'p1', content: [{ t }] }], ...fields });

const repair = (article: Article, mode?: 'off' | 'suggest' | 'safe'): Article =>
  repairArticle(article, mode, () => repairer);

const textOf = ({ body }: Article): unknown => body[0];

describe('an article that lost its half-spaces', () => {
  const damaged = withText(LOST);
  const mended = repair(damaged);

  it('gets them back unasked, with a record of each place', () => {
    expect(textOf(mended)).toMatchObject({
      content: [{ t: `می${Z}روند و نکرده${Z}ایم و سال${Z}های دور و گفته${Z}اند که می${Z}کنند و نمی${Z}شود` }],
    });
    expect(mended._repair?.mode).toBe('safe');
    expect(mended._repair?.texts).toHaveLength(1);
    expect(mended._repair?.texts[0]).toMatchObject({ field: 'body[0].content[0].t', received: LOST });
    expect(mended._repair?.texts[0]?.edits[0]).toEqual({
      offset: 0,
      from: 'میروند',
      to: `می${Z}روند`,
      rule: 'verb-prefix',
    });
  });

  it('can be had as it was received, and counts as the same story', () => {
    expect(asReceived(mended)).toEqual(damaged);
    expect(contentHash(mended, sha256)).toBe(contentHash(damaged, sha256));
  });

  it('is mended once', () => {
    expect(repair(mended)).toBe(mended);
  });

  it('stays as it came where the operator wants that, or is not in Persian', () => {
    expect(repair(damaged, 'off')).toBe(damaged);
    const arabic = { ...damaged, language: 'ar' };
    expect(repairArticle(arabic, 'safe', () => expect.unreachable('no words are needed'))).toBe(arabic);
  });
});

describe('an article that shows no great damage', () => {
  const slip = withText('مردم میروند');

  it('is left alone unless the operator asks', () => {
    expect(repair(slip)).toBe(slip);
    expect(textOf(repair(slip, 'safe'))).toMatchObject({ content: [{ t: `مردم می${Z}روند` }] });
  });

  it('may be given suggestions alone, and keeps its words', () => {
    const suggested = repair(slip, 'suggest');
    expect(textOf(suggested)).toEqual(textOf(slip));
    expect(suggested._repair).toEqual({
      mode: 'suggest',
      texts: [
        {
          field: 'body[0].content[0].t',
          received: 'مردم میروند',
          edits: [],
          suggestions: [{ offset: 5, from: 'میروند', to: `می${Z}روند`, rule: 'verb-prefix' }],
        },
      ],
    });
  });

  it('has no record where there is nothing to say', () => {
    const healthy = withText('مردم آمدند');
    expect(repair(healthy, 'suggest')).toBe(healthy);
  });

  it('has what is in doubt written down beside what is certain', () => {
    const record = repair(withText('مردم میروند، منطقهای'), 'safe')._repair?.texts[0];
    expect(record?.edits.map(({ from }) => from)).toContain('میروند');
    expect(record?.suggestions ?? []).not.toContainEqual(expect.objectContaining({ from: 'میروند' }));
  });
});

it('what an editor writes over it is not the text as received', () => {
  const mended = repair(withText(LOST, { headline: 'سالهای دور' }), 'safe');
  const corrected = correctArticle(
    mended,
    { fields: { headline: 'سال‌های نزدیک' }, note: 'سرخط درست شد.' },
    { now: '2026-11-24T12:00:00Z', sha256 },
  );
  const article = corrected.ok ? corrected.article : mended;
  expect(asReceived(article).headline).toBe('سال‌های نزدیک');
  expect(textOf(asReceived(article))).toMatchObject({ content: [{ t: LOST }] });
});
