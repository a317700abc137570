import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isTombstone } from '#article/is-tombstone.ts';
import type { Article, ArticleDocument } from '#article/article.ts';
import type { Block, Content } from '#article/blocks.ts';
import { readArticle } from '#article/read-article.ts';
import { siteConfigurationSchema } from '#article/site.ts';

const folder = new URL('./', import.meta.url);
const languages = ['fa', 'ar', 'he', 'ur', 'ps', 'ckb', 'en'];

type Entry = { readonly file: string; readonly language: string; readonly text: string; readonly json: unknown };

const entries: Entry[] = languages.flatMap((language) =>
  readdirSync(new URL(`${language}/`, folder)).map((name) => {
    const text = readFileSync(new URL(`${language}/${name}`, folder), 'utf8');
    return { file: `${language}/${name}`, language, text, json: JSON.parse(text) as unknown };
  }),
);

const documentOf = ({ file, json }: Entry): ArticleDocument => {
  const result = readArticle(json);
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems)}`);
  return result.article;
};

const documents = entries.map(documentOf);
const articles = documents.filter((document): document is Article => !isTombstone(document));
const blocks = articles.flatMap(({ body }) => body);
const site = v.parse(siteConfigurationSchema, JSON.parse(readFileSync(new URL('site.json', folder), 'utf8')));

const contentsOf = (block: Block): Content[] => [
  ...('content' in block ? [block.content] : []),
  ...('items' in block ? block.items : []),
  ...('caption' in block && block.caption !== undefined ? [block.caption] : []),
  ...('rows' in block ? block.rows.flat().map(({ content }) => content) : []),
];

/** The text of a block in the article's own language: a run in another is only an X. */
const ownText = (block: Block): string =>
  'lang' in block && block.lang !== undefined
    ? ''
    : contentsOf(block)
        .map((content) => content.map((run) => (run.lang === undefined ? run.t : 'X')).join(''))
        .join('\n');

const articleText = ({ headline, summary = '', body }: Article): string =>
  [headline, summary, ...body.map(ownText)].join('\n');

const words = ({ body }: Article): number =>
  body.flatMap(contentsOf).reduce((sum, content) => {
    const text = content.map(({ t }) => t).join('');
    return sum + text.split(/\s+/).filter((word) => word !== '').length;
  }, 0);

const inLanguage = (language: string): Article[] => articles.filter((article) => article.language === language);
const runs = blocks.flatMap(contentsOf).flat();

describe('the sample edition', () => {
  it('holds only documents that obey the contract', () => {
    for (const { file, json } of entries) expect(readArticle(json), file).toMatchObject({ ok: true });
  });

  it('holds at least 28 articles, 14 of them Persian, in seven languages', () => {
    expect(articles.length).toBeGreaterThanOrEqual(28);
    const least = { fa: 14, ar: 3, he: 2, ur: 2, ps: 2, ckb: 2, en: 3 };
    for (const [language, count] of Object.entries(least)) {
      expect(inLanguage(language).length, language).toBeGreaterThanOrEqual(count);
    }
  });

  it('keeps every article in the folder of its language, with the direction of that language', () => {
    for (const entry of entries) {
      const document = documentOf(entry);
      if (isTombstone(document)) continue;
      expect(document.language, entry.file).toBe(entry.language);
      expect(document.dir, entry.file).toBe(entry.language === 'en' ? 'ltr' : 'rtl');
    }
  });

  it('has rows of one length in every table, and no marks of another notation in its text', () => {
    for (const block of blocks) {
      if (block.type === 'table') expect(new Set(block.rows.map(({ length }) => length)).size).toBe(1);
      if (block.type !== 'preformatted') expect(ownText(block)).not.toMatch(/[{}|~*\\]|\]\(/);
    }
  });

  it('gives every document its own id and address', () => {
    for (const field of ['id', 'uri'] as const) {
      expect(new Set(documents.map((document) => document[field])).size).toBe(documents.length);
    }
    for (const { id } of documents) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
  });

  it('numbers the blocks of each article from p1', () => {
    for (const { id, body } of articles) {
      expect(
        body.map((block) => block.id),
        id,
      ).toEqual(body.map((_, at) => `p${String(at + 1)}`));
    }
  });

  it('dates every article before the time it came in, on many days', () => {
    for (const { id, firstPublished, imported } of articles) {
      expect((firstPublished ?? imported) <= imported, id).toBe(true);
    }
    const days = new Set(articles.map(({ firstPublished }) => firstPublished?.slice(0, 10)));
    expect(days.size).toBeGreaterThan(10);
  });

  it('names only example addresses', () => {
    for (const { file, text } of entries) {
      for (const [, host] of text.matchAll(/https?:\/\/([^/"]+)/g)) {
        expect(host, file).toMatch(/^example\.(org|net|com)$/);
      }
    }
  });
});

describe('its configuration', () => {
  it('names the site, each section and each source in every language', () => {
    for (const names of [
      site.name,
      ...site.sections.map(({ name }) => name),
      ...site.sources.map(({ name }) => name),
    ]) {
      expect(Object.keys(names).sort()).toEqual([...languages].sort());
    }
  });

  it('has every section an article names, and no section without articles', () => {
    const used = new Set(articles.flatMap(({ section }) => section ?? []));
    expect([...used].sort()).toEqual(site.sections.map(({ slug }) => slug).sort());
  });

  it('knows the nearest source of every article, and has no source without articles', () => {
    const slugOf = (name: string): string | undefined =>
      site.sources.find((source) => Object.values(source.name).includes(name))?.slug;
    const used = articles.map(({ credit }) => slugOf(credit[0].name));
    expect([...new Set(used)].sort()).toEqual(site.sources.map(({ slug }) => slug).sort());
  });

  it('says of every source that it is a sample', () => {
    for (const { name } of site.sources) {
      expect(name['fa']).toContain('نمونه');
      expect(name['en']).toContain('Sample');
    }
  });
});

describe('its Persian', () => {
  // This article shows wrong spellings in order to explain them.
  const careful = inLanguage('fa').filter(({ slug }) => slug !== 'half-space');

  it('keeps its half-spaces', () => {
    for (const article of inLanguage('fa')) {
      expect(articleText(article).split('\u200c').length, article.slug).toBeGreaterThan(10);
    }
  });

  it.each([
    ['the letters of the Arabic keyboard', /[يكىةۀ]/],
    ['a verb cut from its می by a space', /(?<!\p{L})ن?می\s/u],
    ['a plural cut from its noun by a space', /\sها(?!\p{L})/u],
    ['ه‌ی where هٔ is the spelling of this edition', /ه\u200cی(?!\p{L})/u],
    ['a half-space at the edge of a word', /\u200c(?![\p{L}])|(?<![\p{L}\u0654])\u200c/u],
    ['Latin punctuation after a Persian word', /[\u0600-\u06ff][,;?"]/],
    ['a space before a mark', / [،؛؟:!.](?![\w\u200e])/],
    ['digits of another keyboard', /[٠-٩]/],
  ])('has none of %s', (_, mistake) => {
    for (const article of careful) expect(articleText(article), article.slug).not.toMatch(mistake);
  });
});

describe('its pictures', () => {
  const pictures = articles.flatMap(({ lead, body }) => [
    ...(lead ? [lead] : []),
    ...body.flatMap((block) => (block.type === 'image' ? [block] : [])),
  ]);
  const media = readdirSync(new URL('media/', folder));

  it('are at least four figures, each with a text for those who do not see it, a caption and a credit', () => {
    expect(blocks.filter(({ type }) => type === 'image').length).toBeGreaterThanOrEqual(4);
    for (const { alt, caption, credit } of pictures) {
      expect(alt?.length).toBeGreaterThan(20);
      expect(caption?.length).toBeGreaterThan(0);
      expect(credit).toBeDefined();
    }
  });

  it('are the files of the media folder, no more and no fewer', () => {
    const named = pictures.map(({ src }) => `${src.slice('/m/xx/'.length)}.jpg`);
    expect([...new Set(named)].sort()).toEqual([...media].sort());
    for (const { src } of pictures) expect(src.slice(3, 5)).toBe(src.slice(6, 8));
  });

  it.each(media)('%s is named by its hash and is a small JPEG of the size the article says', (name) => {
    const bytes = readFileSync(new URL(`media/${name}`, folder));
    expect(name).toBe(`${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.jpg`);
    expect(bytes.length).toBeLessThanOrEqual(60 * 1024);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    const [picture] = pictures.filter(({ src }) => name.startsWith(src.slice(6)));
    expect([bytes.readUInt16BE(frame + 7), bytes.readUInt16BE(frame + 5)]).toEqual([picture?.width, picture?.height]);
  });
});

describe('its variety', () => {
  const body = (type: Block['type']): Block[] => blocks.filter((block) => block.type === type);
  const persian = inLanguage('fa');

  it.each<[string, () => boolean]>([
    ['an article of 1,500 words', () => persian.some((article) => words(article) >= 1500)],
    ['a second long article', () => persian.filter((article) => words(article) >= 900).length >= 2],
    ['articles of two paragraphs', () => persian.some((article) => article.body.length === 2)],
    ['an ordered list', () => blocks.some((block) => block.type === 'list' && block.ordered === true)],
    ['an unordered list', () => blocks.some((block) => block.type === 'list' && block.ordered !== true)],
    ['headings of two levels', () => [2, 3].every((n) => blocks.some((b) => b.type === 'heading' && b.level === n))],
    ['a quote', () => body('quote').length > 0],
    ['code', () => body('preformatted').length > 0 && runs.some(({ m }) => m?.includes('code') === true)],
    ['an embed', () => body('embed').length > 0],
    ['a divider', () => body('divider').length > 0],
    [
      'a table with a caption and header cells',
      () => blocks.some((b) => b.type === 'table' && b.caption?.length === 1 && b.rows[0]?.[0]?.header === true),
    ],
    [
      'a telephone number and an e-mail address',
      () => runs.some(({ t, dir }) => t.startsWith('+98 21') && dir === 'ltr') && runs.some(({ t }) => t.includes('@')),
    ],
    ['a headline that begins with a Latin word', () => persian.some(({ headline }) => /^[A-Z]/.test(headline))],
    ['a headline of 180 characters', () => persian.some(({ headline }) => headline.length >= 180)],
    [
      'an English and an Arabic block in Persian',
      () =>
        ['en', 'ar'].every((lang) =>
          persian.some((a) => a.body.some((b) => b.type !== 'preformatted' && 'lang' in b && b.lang === lang)),
        ),
    ],
    [
      'a Persian block in English',
      () => inLanguage('en').some((a) => a.body.some((b) => 'lang' in b && b.lang === 'fa' && b.dir === 'rtl')),
    ],
    [
      'a year range and a decimal percentage',
      () =>
        persian.some((a) => /[۰-۹]{4}–[۰-۹]{4}/.test(articleText(a))) &&
        persian.some((a) => articleText(a).includes('۱۲٫۵٪')),
    ],
    [
      'a correction with its note',
      () =>
        articles.some(
          (a) => a.version === 2 && a.history?.[1]?.kind === 'correction' && a.history[1].note !== undefined,
        ),
    ],
    ['exactly one withdrawn article', () => documents.filter(isTombstone).length === 1],
    ['an article without a date', () => articles.some((a) => a.firstPublished === undefined)],
    ['an article without a section', () => articles.some((a) => a.section === undefined)],
    ['an article without an original', () => articles.some((a) => a.canonical === undefined)],
    ['two articles without a summary', () => articles.filter((a) => a.summary === undefined).length === 2],
    [
      'a chain of credits',
      () => articles.some((a) => a.credit[0].role === 'via' && a.credit.at(-1)?.role === 'originator'),
    ],
    ['a photographer', () => articles.some((a) => a.credit.some(({ role }) => role === 'photographer'))],
    ['a by-line', () => articles.some((a) => a.by !== undefined)],
    ['a date brought back from the future', () => articles.some((a) => a.dateBasis === 'clamped')],
    ['a proposed credit', () => articles.some((a) => a._proposedCredit !== undefined)],
    [
      'every rule for search engines',
      () => ['index', 'noindex', 'canonical'].every((rule) => articles.some((a) => a.rights.index === rule)),
    ],
  ])('has %s', (_, present) => {
    expect(present()).toBe(true);
  });

  it('has a notice and terms of use in every article', () => {
    for (const { id, rights } of articles) {
      expect(rights.copyrightNotice.length, id).toBeGreaterThan(5);
      expect(rights.usageTerms?.length, id).toBeGreaterThan(60);
    }
  });
});
