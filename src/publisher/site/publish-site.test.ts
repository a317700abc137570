import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isTombstone } from '#article/is-tombstone.ts';
import type { ArticleDocument } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { listFiles } from '../files/list-files.ts';
import { manyArticles } from '../testing/many-articles.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { recordOf, trialSite } from '../testing/trial-site.ts';

const article = buildArticle();

// Every file is flushed to the disk, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 30_000 });

describe('a published site', () => {
  it('has data and a page for the article, its lists and every place', async () => {
    const { folder, publish, json } = trialSite();
    await publish([
      article,
      buildArticle({ id: 'c2d4e6f8g0h3', uri: 'tag:example.org,2026:en', language: 'en', dir: 'ltr' }),
    ]);
    const files = await listFiles(folder);
    for (const page of [
      'index',
      '404',
      'about',
      'legal',
      'saved',
      'search',
      'settings',
      'a/7k3m9q2xw4ct',
      's/world',
      'src/kavir',
      'en/index',
      'en/s/world',
    ])
      expect(files).toContain(`${page}.html`);
    expect(json('data/a/7k3m9q2xw4ct.json')).toMatchObject({ headline: article.headline, _source: 'kavir' });
    expect(json('data/site.json')).toMatchObject({ editions: ['fa', 'en'] });
    expect(json('data/i/latest/fa/head.json')).toMatchObject({ list: 'latest/fa', items: [{ id: article.id }] });
    expect(json('data/sources.json')).toMatchObject([{ slug: 'kavir', count: 2 }]);
  });

  it('gives each page the data it shows, in the language of its edition', async () => {
    const { app, publish } = trialSite();
    await publish([
      article,
      buildArticle({ id: 'c2d4e6f8g0h3', uri: 'tag:example.org,2026:en', language: 'en', dir: 'ltr' }),
    ]);
    const given = (address: string) => {
      const request = app.requests.get(address);
      return [request?.language, ...Object.keys(request?.resources ?? {})];
    };
    expect(given('/')).toEqual(['fa', '/data/site.json', '/data/i/latest/fa/head.json', '/data/sources.json']);
    expect(given('/en/')).toEqual(['en', '/data/site.json', '/data/i/latest/en/head.json', '/data/sources.json']);
    expect(given('/en/s/sport')).toEqual(['en', '/data/site.json', '/data/i/section/en/sport/head.json']);
    expect(given('/src/kavir')).toEqual([
      'fa',
      '/data/site.json',
      '/data/i/source/kavir/head.json',
      '/data/sources.json',
    ]);
    expect(given('/a/c2d4e6f8g0h3')).toEqual(['fa', '/data/site.json', '/data/a/c2d4e6f8g0h3.json']);
    expect(given('/sources')).toEqual(['fa', '/data/site.json', '/data/sources.json']);
    expect(given('/takedown')).toEqual(['fa', '/data/site.json']);
    expect(given('/404')).toEqual(['fa', '/data/site.json']);
  });

  it('seals pages of fifty', async () => {
    const { folder, publish, json } = trialSite();
    await publish(manyArticles(120));
    expect(existsSync(join(folder, 'p/1.html'))).toBe(true);
    expect(json('data/i/latest/fa/1.json')).toMatchObject({ page: 1, sealed: 1 });
    expect(json('data/i/latest/fa/head.json')['items']).toHaveLength(70);
  });

  it('names on each page who else tells its story, and forgets those that went', async () => {
    const { folder, json } = trialSite();
    const others = ['c2d4e6f8g0h3', 'd2d4e6f8g0h3'].map((id) =>
      buildArticle({ id, uri: `tag:example.org,2026:${id}` }),
    );
    const told = (...documents: ArticleDocument[]) =>
      trialSite(folder).publish(documents, {
        records: () =>
          documents.map((document) => ({ ...recordOf(document), story: isTombstone(document) ? null : 1 })),
      });
    const also = (id: string) => json(`data/a/${id}.json`)['_also'];
    await told({ ...article, _also: [] }, ...others);
    expect(also('c2d4e6f8g0h3')).toEqual(
      [article.id, 'd2d4e6f8g0h3'].map((id) => ({ id, source: { slug: 'kavir', name: 'دفتر نمونه' } })),
    );
    const stub = { ...withdrawnArticle, id: article.id };
    await told(stub, ...others);
    expect(also('c2d4e6f8g0h3')).toMatchObject([{ id: 'd2d4e6f8g0h3' }]);
    await told(stub, others[0]!);
    expect(also('c2d4e6f8g0h3')).toBeUndefined();
  });

  it('takes a withdrawn article out of everything but its tombstone, before it writes anything else', async () => {
    const { app, folder, publish, json } = trialSite();
    const gone = buildArticle({ id: withdrawnArticle.id, uri: withdrawnArticle.uri, headline: 'سرخط پنهان' });
    await publish([article, gone]);
    app.printed.length = 0;
    await publish([article, withdrawnArticle]);
    expect(app.printed[0]).toBe(`/a/${withdrawnArticle.id}`);
    expect(json('data/tombstones.json')).toEqual([withdrawnArticle.id]);
    expect(json(`data/a/${withdrawnArticle.id}.json`)).toEqual(withdrawnArticle);
    for (const file of await listFiles(folder)) expect(readFileSync(join(folder, file), 'utf8')).not.toContain('پنهان');
  });

  it('does not show what is withheld', async () => {
    const { folder, publish } = trialSite();
    await publish([article]);
    const { removed } = await publish([{ ...article, status: 'withheld' }]);
    expect(removed).toBeGreaterThan(1);
    expect(existsSync(join(folder, 'a/7k3m9q2xw4ct.html'))).toBe(false);
  });

  it('brings the pictures of its articles along', async () => {
    const root = temporaryFolder();
    const { folder, publish } = trialSite(join(root, 'site'));
    writeFileSync(join(root, '0d6938c5e6077b32.jpg'), 'picture');
    await publish([buildArticle({ lead: { type: 'image', src: '/m/0d/0d6938c5e6077b32' } })]);
    expect(readFileSync(join(folder, 'm/0d/0d6938c5e6077b32.jpg'), 'utf8')).toBe('picture');
    await publish([{ ...withdrawnArticle, id: article.id }]);
    expect(existsSync(join(folder, 'm/0d'))).toBe(false);
  });
});

describe('a preview card', () => {
  const ORIGIN = { configuration: { ...DEFAULT_CONFIGURATION, origin: 'https://news.example.org' } };
  const cards = async (folder: string) => (await listFiles(folder)).filter((file) => file.startsWith('m/card/'));

  it('is drawn once for what it shows, named in the page, and gone with its article', async () => {
    const { app, folder, publish } = trialSite();
    const drawCard = vi.fn(() => Promise.resolve(Buffer.from('card')));
    const drawing = { ...ORIGIN, drawCard };
    await publish([article], drawing);
    await publish([{ ...article, version: 2 }], drawing);
    expect(drawCard).toHaveBeenCalledTimes(1);
    const [card] = await cards(folder);
    expect(app.requests.get('/a/7k3m9q2xw4ct')?.preview).toBe(`/${card!}`);
    await publish([{ ...article, headline: 'سرخط تازه' }], drawing);
    expect(await cards(folder)).not.toContain(card);
    await publish([{ ...withdrawnArticle, id: article.id, uri: article.uri }], drawing);
    expect(await cards(folder)).toEqual([]);
  });

  it('is not drawn where no absolute address could lead to it', async () => {
    const { folder, publish } = trialSite();
    await publish([article], { drawCard: () => Promise.reject(new Error('drawn')) });
    expect(await cards(folder)).toEqual([]);
  });
});

it('a site comes with configuration for hosts, and its pages with the same policy', async () => {
  const { app, folder, publish } = trialSite();
  const render = vi.fn(app.render);
  await publish([article, withdrawnArticle], { app: { ...app, render } });
  const policy = render.mock.calls[0]?.[1].policy?.('body{}') ?? '';
  expect(policy).toMatch(/style-src 'self' 'sha256-[^']{44}'/);
  // The styles of this one kind of page are all there are.
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain(policy);
  expect(readFileSync(join(folder, '.hosting/nginx-maps.conf'), 'utf8')).toContain(`/a/${withdrawnArticle.id} 1;`);
});

describe('publishing again', () => {
  it('makes no page and writes no file when nothing changed', async () => {
    const { app, publish } = trialSite();
    await publish(manyArticles(3));
    app.printed.length = 0;
    expect(await publish(manyArticles(3))).toMatchObject({ written: 0, removed: 0 });
    expect(app.printed).toEqual([]);
  });

  it('makes only the pages that changed', async () => {
    const { app, publish } = trialSite();
    const [first, second] = manyArticles(2);
    await publish([first!, second!]);
    app.printed.length = 0;
    await publish([first!, { ...second!, headline: 'سرخط تازه' }]);
    expect(app.printed.sort()).toEqual(['/', `/a/${second!.id}`, '/fa/', '/src/kavir']);
  });

  it('makes all pages again with another build of the reader', async () => {
    const { app, publish } = trialSite();
    await publish([article]);
    const before = app.printed.length;
    await publish([article], { app: { ...app, stamp: 'build-2' } });
    expect(app.printed.length).toBe(before * 2);
  });

  it('makes a page again that somebody removed', async () => {
    const { folder, publish } = trialSite();
    await publish([article]);
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, '.pages.json'), 'not JSON');
    await publish([article]);
    expect(statSync(join(folder, 'index.html')).isFile()).toBe(true);
  });
});
