import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { listFiles } from '../files/list-files.ts';
import { trialSite } from '../testing/trial-site.ts';

const article = buildArticle();

// Every file is flushed to the disk, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 30_000 });

describe('what leads to a site', () => {
  const ORIGIN = { configuration: { ...DEFAULT_CONFIGURATION, origin: 'https://news.example.org' } };
  const english = buildArticle({ id: 'c2d4e6f8g0h3', uri: 'tag:example.org,2026:en', language: 'en', dir: 'ltr' });

  it('is a feed in each form for each list', async () => {
    const { folder, publish } = trialSite();
    await publish([article, english], ORIGIN);
    for (const root of ['', 'en/', 's/world/', 'en/s/world/', 'src/kavir/'])
      for (const file of ['feed.xml', 'atom.xml', 'feed.json']) expect(existsSync(join(folder, root, file))).toBe(true);
    const feed = readFileSync(join(folder, 'en/feed.xml'), 'utf8');
    expect(feed).toContain('<link>https://news.example.org/a/c2d4e6f8g0h3</link>');
    expect(feed).not.toContain(article.id);
  });

  it('is a site map of each day, and none of what is not to be listed or has no address', async () => {
    const { folder, publish } = trialSite();
    const quiet = { ...english, rights: { ...english.rights, index: 'noindex' as const } };
    await publish([article, quiet], ORIGIN);
    const map = readFileSync(join(folder, 'sitemap/2026/03/21.xml'), 'utf8');
    expect(map).toContain(article.id);
    expect(map).not.toContain(quiet.id);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('Sitemap: https://news.example.org/sitemap.xml');
    await publish([article]);
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
  });

  it('forgets a withdrawn article and says so to newsreaders', async () => {
    const { folder, publish } = trialSite();
    const gone = { ...withdrawnArticle, id: english.id, uri: english.uri };
    await publish([article, english], ORIGIN);
    await publish([article, gone], ORIGIN);
    for (const file of await listFiles(folder))
      if (/feed|sitemap/.test(file)) expect(readFileSync(join(folder, file), 'utf8')).not.toContain(english.id);
    expect(readFileSync(join(folder, 'atom.xml'), 'utf8')).toContain(`<at:deleted-entry ref="${english.uri}"`);
  });
});
