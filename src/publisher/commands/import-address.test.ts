import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceConfiguration } from '#article/site.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { makePoliteFetch } from '../fetching/polite-fetch.ts';
import { openStore } from '../store/open-store.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { importFiles } from './import.ts';
import type { ImportRequest } from './import.ts';
import { judgeHeld, listHeld } from './revising/review.ts';
import { addSource } from './source-add.ts';

const NOW = '2026-11-24T12:00:00Z';

type Story = { readonly guid: string; readonly title?: string; readonly html?: string; readonly partial?: boolean };

const item = ({ guid, title = `سرخط ${guid}`, html = '<p>متن خبر که می\u200Cماند.</p>', partial }: Story): string =>
  `<item><guid>${guid}</guid><link>/n/${guid}</link><title>${title}</title>${
    partial === true ? '<description>خلاصهٔ خبر</description>' : `<content:encoded><![CDATA[${html}]]></content:encoded>`
  }</item>`;
const rss = (stories: readonly Story[], name = 'کویر'): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${name}</title>${stories
    .map(item)
    .join('')}</channel></rss>`;
const numbered = (count: number, fields: Partial<Story> = {}): Story[] =>
  Array.from({ length: count }, (_, at) => ({ guid: `g${at}`, ...fields }));

const newsroom = async (files: Record<string, string>, sources: readonly SourceConfiguration[] = []) => {
  const folder = temporaryFolder();
  const store = join(folder, 'news.db');
  const server = await loopbackServer(({ url = '', headers }, response) => {
    const text = files[url];
    const etag = `"${text?.length ?? 0}"`;
    if (text === undefined) response.writeHead(404).end();
    else if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(text.replaceAll('HERE', server.address));
  });
  const config = join(folder, 'site.json');
  const at = (path: string): string => `${server.address}${path}`;
  const written = sources.map((source) => ({ ...source, feeds: source.feeds?.map((path) => at(path)) }));
  writeFileSync(config, JSON.stringify({ ...DEFAULT_CONFIGURATION, sources: written }));
  const fetch = makePoliteFetch(server.policy, 0);
  const run = async (paths: readonly string[], more: Partial<ImportRequest> = {}) => {
    const terminal = recordingTerminal();
    const code = await importFiles({ files: paths.map(at), store, config, fetch, now: NOW, ...more }, terminal);
    return { code, said: terminal.said, warned: terminal.warned.map((line) => line.replaceAll(server.address, '')) };
  };
  const stored = () => {
    const opened = openStore(store, false);
    if (!opened.ok) return [];
    const documents = [...opened.store.records()].map(({ document }) => document);
    opened.store.close();
    return documents;
  };
  return { folder, store, server, config, at, fetch, files, run, stored };
};

describe('an address', () => {
  it('of a feed gives its stories, credited to it', async () => {
    const { run, stored } = await newsroom({ '/rss': rss(numbered(2)) });
    expect(await run(['/rss'])).toEqual({ code: 0, said: ['Imported: 2 new'], warned: [] });
    expect(stored()).toMatchObject([
      { headline: 'سرخط g0', credit: [{ name: 'کویر', role: 'via' }], language: 'fa', dir: 'rtl' },
      { headline: 'سرخط g1' },
    ]);
  });

  it('at which nothing changed is not read again', async () => {
    const { run, server } = await newsroom({ '/rss': rss(numbered(2)) });
    await run(['/rss']);
    expect(await run(['/rss'])).toMatchObject({ code: 0, said: ['Imported: 1 addresses without news'] });
    expect(server.asked).toEqual(['/rss', '/rss']);
  });

  it('of a front page leads to its feed, of a list to all feeds', async () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/rss">';
    const opml =
      '<opml><body><outline text="a" xmlUrl="HERE/rss"/><outline text="b" xmlUrl="HERE/none"/></body></opml>';
    const files = {
      '/': `<html><head>${link}</head><body><p>x</p></body></html>`,
      '/rss': rss(numbered(1)),
      '/list': opml,
    };
    const { run } = await newsroom(files);
    expect(await run(['/'])).toMatchObject({ code: 0, said: ['Imported: 1 new'] });
    expect(await run(['/list'])).toMatchObject({
      code: 1,
      said: ['Imported: 1 addresses without news'],
      warned: ['/none is answered with 404'],
    });
  });

  it('that fails stops no other', async () => {
    const { run } = await newsroom({
      '/rss': rss(numbered(1)),
      '/junk': '<x/>',
      '/own': JSON.stringify(buildArticle()),
    });
    const result = await run(['/none', '/junk', '/own', '/rss']);
    expect(result).toMatchObject({ code: 1, said: ['Imported: 1 new'] });
    expect(result.warned).toEqual([
      '/none is answered with 404',
      '/junk is of no kind that can be imported',
      '/own is article-json, which is taken from files only',
    ]);
    expect(await run(['/none'])).toMatchObject({ code: 66 });
  });

  it('of a document that is meant to exhaust this machine is named, and the others go on', async () => {
    const hostile = {
      '/deep.json': '['.repeat(1_000_000),
      '/deep.xml': `<rss>${'<a>'.repeat(300_000)}`,
      '/attributes.xml': `<rss ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
      '/entities.xml': `<!DOCTYPE rss [${'<!ENTITY a "&a;&a;">'.repeat(10_000)}]><rss>&a;</rss>`,
      '/page/line': `<!doctype html><p>${'متن '.repeat(600_000)}`,
      '/page/deep': `<!doctype html>${'<div>'.repeat(300_000)}`,
      '/page/openings': `<!doctype html>${'<'.repeat(300_000)}`,
    };
    const { run, stored } = await newsroom({ ...hostile, '/rss': rss(numbered(1)) });
    const { code, warned } = await run([...Object.keys(hostile), '/rss']);
    expect(code).toBe(1);
    expect(warned.map((line) => line.split(/[: ]/)[0])).toEqual(expect.arrayContaining(Object.keys(hostile)));
    expect(stored()).toMatchObject([{ headline: 'سرخط g0' }]);
  });

  it('of this network is not asked', async () => {
    const { at, store, server } = await newsroom({ '/rss': rss(numbered(1)) });
    const terminal = recordingTerminal();
    expect(await importFiles({ files: [at('/rss')], store, now: NOW }, terminal)).toBe(66);
    expect(server.asked).toEqual([]);
  });

  it('may be looked at without importing', async () => {
    const { run, stored } = await newsroom({ '/rss': rss([...numbered(1), { guid: 'empty', html: '' }]) });
    const { said } = await run(['/rss', '/none'], { dryRun: true, json: true });
    const report = JSON.parse(said[0]!) as { articles: unknown[]; problems: { source: string }[] };
    expect(report.articles).toMatchObject([{ headline: 'سرخط g0' }, { headline: 'سرخط empty' }]);
    expect(report.problems.at(-1)).toMatchObject({ message: 'is answered with 404' });
    expect(stored()).toEqual([]);
  });
});

describe('an id that comes again with another story', () => {
  const old = {
    guid: 'g',
    title: 'گشایش کتابخانهٔ شهر',
    html: '<p>کتابخانهٔ مرکزی پس از یک سال بازسازی باز شد و خوانندگان بازگشتند.</p>',
  };
  const other = {
    guid: 'g',
    title: 'زمین‌لرزه در کویر',
    html: '<p>امروز پیش از ظهر زمین لرزید؛ گزارشی از آسیب به خانه‌ها نرسیده است.</p>',
  };

  it('neither replaces the story nor is lost, and a person may accept it', async () => {
    const files = { '/rss': rss([old]) };
    const { run, stored, store, at } = await newsroom(files);
    await run(['/rss']);
    files['/rss'] = rss([other, ...numbered(1)]);
    expect(await run(['/rss'])).toEqual({
      code: 1,
      said: ['Imported: 1 new, 1 held as another story'],
      warned: [
        `/rss: g: id: is now the id of another story, "${other.title}"; "${old.title}" had it before; it was held (see: review list)`,
      ],
    });
    expect(stored()).toMatchObject([{ headline: old.title, version: 1 }, { headline: 'سرخط g0' }]);
    const terminal = recordingTerminal();
    await judgeHeld({ store, origin: at('/rss'), accept: true, now: NOW }, terminal);
    expect(stored()).toMatchObject([{ headline: other.title, version: 2 }, {}]);
  });

  it('may be rewritten, as long as it stays the same story', async () => {
    const files = { '/rss': rss([old]) };
    const { run, stored } = await newsroom(files);
    await run(['/rss']);
    files['/rss'] = rss([{ ...old, html: other.html }]);
    expect(await run(['/rss'])).toMatchObject({ code: 0, said: ['Imported: 1 changed'] });
    files['/rss'] = rss([{ ...old, title: 'خوانندگان بازگشتند', html: `${other.html}${old.html}` }]);
    expect(await run(['/rss'])).toMatchObject({ code: 0 });
    expect(stored()).toMatchObject([{ version: 3 }]);
  });
});

describe('a source of the configuration', () => {
  const source: SourceConfiguration = { slug: 'kavir', name: { fa: 'خبرگزاری کویر' }, feeds: ['/rss'], fullText: true };
  const page = `<html><body><article>${'<p>متن کامل خبر که در صفحهٔ خودش آمده است و از خلاصه بسیار بلندتر است، چنان که باید.</p>'.repeat(4)}</article></body></html>`;

  it('is imported without being named, with the pages behind its summaries, each fetched once', async () => {
    const files = { '/rss': rss(numbered(1, { partial: true })), '/n/g0': page };
    const desk = await newsroom(files, [source]);
    expect(await desk.run([])).toEqual({ code: 0, said: ['Imported: 1 new'], warned: [] });
    expect(JSON.stringify(desk.stored())).toContain('متن کامل خبر');
    expect(desk.stored()).toMatchObject([{ credit: [{ name: 'خبرگزاری کویر' }] }]);
    files['/rss'] += '<!-- again -->';
    expect(await desk.run([])).toMatchObject({ code: 0, said: ['Nothing was imported'] });
    expect(desk.server.asked).toEqual(['/rss', '/n/g0', '/rss']);
  });

  it('keeps the summary where the page is not to be had', async () => {
    const desk = await newsroom({ '/rss': rss(numbered(1, { partial: true })) }, [source]);
    const result = await desk.run([]);
    expect(result).toMatchObject({ code: 1, said: ['Imported: 1 new'] });
    expect(result.warned[0]).toMatch(/body: .*\/n\/g0 is answered with 404; the summary was taken/);
  });

  it('that failed is left alone for a while, unless a person names it', async () => {
    const desk = await newsroom({}, [
      { ...source, feeds: ['/none'] },
      { slug: 'b', name: { fa: 'ب' }, feeds: ['/rss'] },
    ]);
    desk.files['/rss'] = rss(numbered(1));
    await desk.run([]);
    await desk.run([]);
    expect(desk.server.asked.filter((path) => path === '/none')).toHaveLength(1);
    await desk.run(['/none']);
    await desk.run([], { now: '2026-11-26T13:00:00Z' });
    expect(desk.server.asked.filter((path) => path === '/none')).toHaveLength(3);
  });

  it('is needed where nothing is named', async () => {
    expect(await (await newsroom({})).run([])).toMatchObject({ code: 66 });
  });
});

describe('a feed that changes too much at once', () => {
  const poisoned = async () => {
    const desk = await newsroom({ '/rss': rss(numbered(30)) });
    await desk.run(['/rss']);
    desk.files['/rss'] = rss([...numbered(30, { title: 'زهر' }), { guid: 'new' }]);
    return { ...desk, result: await desk.run(['/rss']), terminal: recordingTerminal() };
  };

  it('is held, while its news is taken', async () => {
    const { result, stored, store, terminal, at } = await poisoned();
    expect(result).toMatchObject({ code: 1, said: ['Imported: 1 new, 30 held for review'] });
    expect(result.warned).toEqual(['/rss would change 30 articles at once; they were held (see: review list)']);
    expect(stored().filter((document) => 'headline' in document && document.headline === 'زهر')).toEqual([]);
    expect(await listHeld(store, terminal)).toBe(0);
    expect(terminal.said[0]).toBe(`${at('/rss')}: 30 changes, last on ${NOW}`);
    expect(terminal.said[1]).toContain('→ زهر');
    expect(terminal.said.at(-1)).toBe('  … and 25 more');
  });

  it.each([
    [true, 'Accepted', 30],
    [false, 'Rejected', 0],
  ])('is judged by a person: %s', async (accept, word, changed) => {
    const { stored, store, terminal, at } = await poisoned();
    expect(await judgeHeld({ store, origin: at('/rss'), accept, now: NOW }, terminal)).toBe(0);
    expect(terminal.said).toEqual([`${word} 30 changes from ${at('/rss')}`]);
    expect(stored().filter((document) => 'headline' in document && document.headline === 'زهر')).toHaveLength(changed);
    expect(await judgeHeld({ store, origin: at('/rss'), accept, now: NOW }, terminal)).toBe(65);
  });

  it('may still correct a few stories', async () => {
    const desk = await newsroom({ '/rss': rss(numbered(30)) });
    await desk.run(['/rss']);
    desk.files['/rss'] = rss([...numbered(5, { title: 'درست' }), ...numbered(30).slice(5)]);
    expect(await desk.run(['/rss'])).toMatchObject({ code: 0, said: ['Imported: 5 changed, 25 unchanged'] });
  });
});

describe('a new source', () => {
  it('is written into the configuration after a look at it', async () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/rss">';
    const { store, fetch, at, config } = await newsroom({
      '/': `<html><head>${link}</head></html>`,
      '/rss': rss(numbered(3, { partial: true }), 'کویر می\u200Cنویسد'),
    });
    const terminal = recordingTerminal();
    const request = { address: at('/'), store, config, fetch, now: NOW };
    expect(await addSource(request, terminal)).toBe(0);
    const { sources } = JSON.parse(readFileSync(config, 'utf8')) as { sources: unknown };
    expect(sources).toEqual([
      {
        slug: '127-0-0',
        name: { fa: 'کویر می\u200Cنویسد' },
        home: at('/'),
        feeds: [at('/rss')],
        language: 'fa',
        fullText: true,
      },
    ]);
    expect(await addSource(request, terminal)).toBe(65);
    expect(terminal.warned[0]).toContain('is a source already: 127-0-0');
  });

  it.each([
    ['/none', 'is answered with 404', 66],
    ['/page', 'names no feed', 66],
  ])('that is none is not added: %s', async (path, words, code) => {
    const { store, fetch, at } = await newsroom({ '/page': '<html><body><p>x</p></body></html>' });
    const terminal = recordingTerminal();
    expect(await addSource({ address: at(path), store, fetch, now: NOW }, terminal)).toBe(code);
    expect(terminal.warned[0]).toContain(words);
  });
});
