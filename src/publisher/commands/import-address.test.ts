import { describe, expect, it } from 'vitest';
import type { SourceConfiguration } from '#article/site.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { newsroomOf, NOW } from '../testing/newsroom.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { numbered, rss } from '../testing/rss.ts';
import { importFiles } from './import.ts';

describe('an address', () => {
  it('of a feed gives its stories, credited to it', async () => {
    const { run, stored } = await newsroomOf({ '/rss': rss(numbered(2)) });
    expect(await run(['/rss'])).toEqual({ code: 0, said: ['Imported: 2 new'], warned: [] });
    expect(stored()).toMatchObject([
      { headline: 'سرخط g0', credit: [{ name: 'کویر', role: 'via' }], language: 'fa', dir: 'rtl' },
      { headline: 'سرخط g1' },
    ]);
  });

  it('at which nothing changed is not read again', async () => {
    const { run, server } = await newsroomOf({ '/rss': rss(numbered(2)) });
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
    const { run } = await newsroomOf(files);
    expect(await run(['/'])).toMatchObject({ code: 0, said: ['Imported: 1 new'] });
    expect(await run(['/list'])).toMatchObject({
      code: 1,
      said: ['Imported: 1 addresses without news'],
      warned: ['/none is answered with 404'],
    });
  });

  it('that fails stops no other', async () => {
    const { run } = await newsroomOf({
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
    const { run, stored } = await newsroomOf({ ...hostile, '/rss': rss(numbered(1)) });
    const { code, warned } = await run([...Object.keys(hostile), '/rss']);
    expect(code).toBe(1);
    expect(warned.map((line) => line.split(/[: ]/)[0])).toEqual(expect.arrayContaining(Object.keys(hostile)));
    expect(stored()).toMatchObject([{ headline: 'سرخط g0' }]);
  });

  it('of this network is not asked', async () => {
    const { at, store, server } = await newsroomOf({ '/rss': rss(numbered(1)) });
    const terminal = recordingTerminal();
    expect(await importFiles({ files: [at('/rss')], store, now: NOW }, terminal)).toBe(66);
    expect(server.asked).toEqual([]);
  });

  it('may be looked at without importing', async () => {
    const { run, stored } = await newsroomOf({ '/rss': rss([...numbered(1), { guid: 'empty', html: '' }]) });
    const { said } = await run(['/rss', '/none'], { dryRun: true, json: true });
    const report = JSON.parse(said[0]!) as { articles: unknown[]; problems: { source: string }[] };
    expect(report.articles).toMatchObject([{ headline: 'سرخط g0' }, { headline: 'سرخط empty' }]);
    expect(report.problems.at(-1)).toMatchObject({ message: 'is answered with 404' });
    expect(stored()).toEqual([]);
  });
});

describe('a source of the configuration', () => {
  const source: SourceConfiguration = { slug: 'kavir', name: { fa: 'خبرگزاری کویر' }, feeds: ['/rss'], fullText: true };
  const page = `<html><body><article>${'<p>متن کامل خبر که در صفحهٔ خودش آمده است و از خلاصه بسیار بلندتر است، چنان که باید.</p>'.repeat(4)}</article></body></html>`;

  it('is imported without being named, with the pages behind its summaries, each fetched once', async () => {
    const files = { '/rss': rss(numbered(1, { partial: true })), '/n/g0': page };
    const desk = await newsroomOf(files, [source]);
    expect(await desk.run([])).toEqual({ code: 0, said: ['Imported: 1 new'], warned: [] });
    expect(JSON.stringify(desk.stored())).toContain('متن کامل خبر');
    expect(desk.stored()).toMatchObject([{ credit: [{ name: 'خبرگزاری کویر' }] }]);
    files['/rss'] += '<!-- again -->';
    expect(await desk.run([])).toMatchObject({ code: 0, said: ['Nothing was imported'] });
    expect(desk.server.asked).toEqual(['/rss', '/n/g0', '/rss']);
  });

  it('keeps the summary where the page is not to be had', async () => {
    const desk = await newsroomOf({ '/rss': rss(numbered(1, { partial: true })) }, [source]);
    const result = await desk.run([]);
    expect(result).toMatchObject({ code: 1, said: ['Imported: 1 new'] });
    expect(result.warned[0]).toMatch(/body: .*\/n\/g0 is answered with 404; the summary was taken/);
  });

  it('that failed is left alone for a while, unless a person names it', async () => {
    const desk = await newsroomOf({}, [
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
    expect(await (await newsroomOf({})).run([])).toMatchObject({ code: 66 });
  });
});
