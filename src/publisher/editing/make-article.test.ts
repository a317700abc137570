import { expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { makeSectionOf } from '../configuration/find-section.ts';
import type { Draft } from '../draft/draft.ts';
import { sha256 } from '../testing/sha256.ts';
import { makeArticle } from './make-article.ts';
import type { EditorsDesk } from './make-article.ts';

const NOW = '2026-11-24T12:00:00Z';
const desk: EditorsDesk = {
  now: NOW,
  sha256,
  sourceOf: (name) => name,
  sectionOf: makeSectionOf(DEFAULT_CONFIGURATION),
  siteLanguage: 'fa',
};
const draft: Draft = {
  title: 'چرا یخ روی آب می\u200Cماند',
  body: [{ type: 'paragraph', content: [{ t: 'یخ از آب سبک\u200Cتر است و روی آن می\u200Cماند.' }] }],
  ...{ partial: false, authors: [], categories: [], media: [], source: {}, withdrawn: false },
  credits: [{ name: 'کویر', role: 'via' }],
};

const made = (fields: Partial<Draft> = {}, more: Partial<EditorsDesk> = {}) => {
  const result = makeArticle({ ...draft, ...fields }, { ...desk, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.article;
};

it('needs somebody to credit: the draft, the source it came in, or the operator', () => {
  const refused = makeArticle({ ...draft, credits: [] }, desk);
  expect(refused.ok).toBe(false);
  expect(refused.problems[0]?.field).toBe('credit');
  expect(made({ credits: [], source: { name: 'البرز' } }).credit[0].name).toBe('البرز');
  expect(made({ credits: [] }, { credit: 'دفتر' }).credit[0].name).toBe('دفتر');
});

it('knows a story again by the id of its source, else its address, else its words', () => {
  expect(made({ title: 'دیگر', guid: '1' }).id).toBe(made({ guid: '1' }).id);
  expect(made({ title: 'دیگر', link: 'https://kavir.example/1' }).id).toBe(
    made({ link: 'https://kavir.example/1' }).id,
  );
  expect(made({ title: 'دیگر' }).id).not.toBe(made().id);
  expect(made({ credits: [{ name: 'البرز', role: 'via' }] }).id).not.toBe(made().id);
});

it('believes the words before the claim of a source, and the operator before both', () => {
  expect(made({ language: 'en' }).language).toBe('fa');
  expect(made({}, { language: 'ckb' })).toMatchObject({ language: 'ckb', dir: 'rtl' });
});

it('writes a direction only on blocks that differ from the article', () => {
  const english = { type: 'paragraph', content: [{ t: 'Ice floats on water.' }] } as const;
  const { body } = made({ body: [...draft.body, { ...english, content: [...english.content] }] });
  expect(body.map((block) => ('dir' in block ? block.dir : undefined))).toEqual([undefined, 'ltr']);
});

it('keeps a date the source gives and says how it was known', () => {
  const published = { instant: '2023-07-26T07:00:00Z', basis: 'jalali' } as const;
  expect(made({ published })).toMatchObject({ firstPublished: published.instant, dateBasis: 'jalali' });
});

it('does not tell readers a date that is still to come', () => {
  const article = made({ published: { instant: '2031-01-01T00:00:00Z', basis: 'source' } });
  expect(article).toMatchObject({ firstPublished: NOW, dateBasis: 'clamped' });
});

it('takes the first category that is a section of the site, in any language', () => {
  expect(made({ categories: ['آشپزی', 'Science'] }).section).toBe('science');
  expect(made({ categories: ['آشپزی'] }).section).toBeUndefined();
});

it('carries the rights of the source, else a copyright notice in its name', () => {
  expect(made().rights).toEqual({ copyrightNotice: '© کویر' });
  expect(made({ rights: { notice: '© ۱۴۰۲ کویر', terms: 'با نام منبع' } }).rights).toEqual({
    copyrightNotice: '© ۱۴۰۲ کویر',
    usageTerms: 'با نام منبع',
  });
});

it('leaves out pictures that are only addresses at the source', () => {
  expect(made({ body: [{ type: 'image', url: 'https://kavir.example/ice.jpg' }, ...draft.body] }).body).toHaveLength(1);
});

it('names the field the contract refuses', () => {
  const result = makeArticle({ ...draft, title: 'الف'.repeat(1000) }, desk);
  expect(result.ok).toBe(false);
  expect(result.problems[0]).toMatchObject({ field: 'headline', message: 'is longer than 2,000 characters' });
});
