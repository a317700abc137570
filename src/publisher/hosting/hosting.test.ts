import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CACHE_RULES, PAGE_CACHE, cacheControl } from './cache-rules.ts';
import { hostFiles } from './host-files.ts';
import { pagePolicy, securityHeaders } from './security-headers.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('base64');
const policy = pagePolicy({ scripts: ['boot()'], styles: ['a{}', 'b{}'] }, digest);

describe('the content policy', () => {
  it('lets inline only what it names, and no text become script', () => {
    expect(policy).toContain(`script-src 'self' 'sha256-${digest('boot()')}';`);
    expect(policy).toContain(`style-src 'self' 'sha256-${digest('a{}')}' 'sha256-${digest('b{}')}';`);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types sw-url");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('asks for HTTPS only where the site is known to have it', () => {
    expect(securityHeaders(policy, true)['Content-Security-Policy']).toContain('upgrade-insecure-requests');
    expect(securityHeaders(policy, true)).toHaveProperty('Strict-Transport-Security');
    const plain = securityHeaders(policy, false);
    expect(plain['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/);
    expect(plain).not.toHaveProperty('Strict-Transport-Security');
  });
});

describe('what may be kept', () => {
  it.each([
    ['/assets/main-1.js', 'public, max-age=31536000, immutable'],
    ['/m/card/x-1.jpg', 'public, max-age=31536000, immutable'],
    ['/sw.js', 'no-cache'],
    ['/version.json', 'no-cache'],
    ['/data/tombstones.json', 'no-cache'],
    ['/a/7k3m9q2xw4ct', PAGE_CACHE],
    ['/feed.xml', PAGE_CACHE],
    ['/sitemap/news.xml', PAGE_CACHE],
    ['/sitemap/2026/03/21.xml', 'public, max-age=3600'],
  ])('of %s is said in one place', (path, value) => {
    expect(cacheControl(path)).toBe(value);
  });

  it('is the same in patterns of either kind', () => {
    for (const { path, globs } of CACHE_RULES)
      for (const glob of globs) expect(path.test(glob.replace('*', '026/x'))).toBe(true);
  });
});

describe('configuration for hosts', () => {
  const filesIn = (folder: string) => {
    const rules = { headers: securityHeaders(policy, true), gone: ['c2d4e6f8g0h2'], editions: ['fa', 'en'], folder };
    return new Map(hostFiles(rules).map(({ path, text }) => [path, text]));
  };
  const files = filesIn('');

  it('says every header to every host', () => {
    for (const path of ['/.hosting/nginx.conf', '/.hosting/Caddyfile', '/_headers'])
      for (const value of Object.values(securityHeaders(policy, true))) expect(files.get(path)).toContain(value);
  });

  it('answers 410 for what was withdrawn where the host can', () => {
    expect(files.get('/.hosting/nginx-maps.conf')).toContain('/a/c2d4e6f8g0h2 1;');
    expect(files.get('/.hosting/Caddyfile')).toContain('error /a/c2d4e6f8g0h2 410');
  });

  it('has Caddy ask what is gone before it looks for files, and lets no error be kept for ever', () => {
    const [route = '', errors = ''] = (files.get('/.hosting/Caddyfile') ?? '').split('handle_errors {');
    expect(route).toMatch(/^route \{$[^]*error \/a\/c2d4e6f8g0h2 410[^]*try_files[^]*^\}$/m);
    expect(errors).toContain(`header Cache-Control "${PAGE_CACHE}"`);
  });

  it('leaves the list of types to nginx, which knows one at a time', () => {
    expect(files.get('/.hosting/nginx.conf')).not.toMatch(/^types/m);
  });

  it('leads from words after an id to the one address of the story', () => {
    expect(files.get('/_redirects')).toBe('/a/:id/* /a/:id 301\n');
    expect(files.get('/.hosting/nginx.conf')).toContain('permanent;');
  });

  it('names the folder of its host the site lies in, wherever it names a path', () => {
    const [, redirects = ''] = [...filesIn('/news')].find(([path]) => path === '/_redirects') ?? [];
    expect(redirects).toBe('/news/a/:id/* /news/a/:id 301\n');
    for (const [path, text] of filesIn('/news')) {
      if (path === '/.hosting/headers.json') continue;
      for (const line of ['a/c2d4e6f8g0h2', '404.html', 'assets/', 'manifest.webmanifest'])
        expect(text.split(`/${line}`).length, `${path} ${line}`).toBe(text.split(`/news/${line}`).length);
    }
  });

  it('leads from the name of an edition to its folder, from which its page names everything', () => {
    expect(files.get('/.hosting/nginx.conf')).toContain('rewrite ^(/(?:fa|en))$ $1/ permanent;');
    expect(files.get('/.hosting/Caddyfile')).toContain('@edition path /fa /en\n  redir @edition {path}/ permanent');
  });

  it('holds no braces or quotes that could end a value', () => {
    for (const value of Object.values(securityHeaders(policy, true))) expect(value).not.toMatch(/["\\${}\n]/);
  });
});
