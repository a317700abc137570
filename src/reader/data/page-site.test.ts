import { expect, it } from 'vitest';
import { sampleSite } from '#article/examples/sample-site.ts';
import { nameIn } from '#article/name-in.ts';
import { isSite, namesAreHere, siteInOneLanguage } from './page-site.ts';

it('says in one language what the whole site says in it', () => {
  for (const language of ['fa', 'en', 'he']) {
    const carried = siteInOneLanguage(sampleSite, language);
    const said = (site: typeof sampleSite) =>
      [site.name, ...site.sections.map(({ name }) => name)].map((names) => nameIn(names, language, site.language));
    expect(said(carried)).toEqual(said(sampleSite));
  }
});

it('carries no other language, and everything else', () => {
  const { name, sections, ...rest } = siteInOneLanguage(sampleSite, 'en');
  expect([name, ...sections.map((section) => section.name)].flatMap((names) => Object.keys(names))).toEqual(
    Array(sections.length + 1).fill('en'),
  );
  const { name: _, sections: all, ...others } = sampleSite;
  expect([rest, sections.map(({ slug }) => slug)]).toEqual([others, all.map(({ slug }) => slug)]);
});

it('carries the names of the places to share to in that language alone as well', () => {
  const address = 'https://a.example/?text={text}';
  const share = ['x' as const, { name: { fa: 'پیام‌رسان', en: 'Messenger' }, address }];
  expect(siteInOneLanguage({ ...sampleSite, share }, 'en').share).toEqual([
    'x',
    { name: { en: 'Messenger' }, address },
  ]);
});

it('tells which languages it can be read in', () => {
  const carried = siteInOneLanguage(sampleSite, 'fa');
  expect([namesAreHere(carried, 'fa'), namesAreHere(carried, 'en')]).toEqual([true, false]);
});

it('takes a whole site, also in one language, for one that can be drawn', () => {
  expect([isSite(sampleSite), isSite(siteInOneLanguage(sampleSite, 'he'))]).toEqual([true, true]);
});

it.each([
  undefined,
  null,
  [],
  'site',
  {},
  { ...sampleSite, name: 'Name' },
  { ...sampleSite, language: undefined },
  { ...sampleSite, timeZone: 3 },
  { ...sampleSite, sections: null },
  { ...sampleSite, sections: [{ slug: 'world' }] },
  { ...sampleSite, editions: 'fa' },
  { ...sampleSite, share: 'x' },
])('leaves a page as it is whose site is malformed: %#', (site) => {
  expect(isSite(site)).toBe(false);
});
