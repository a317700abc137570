import { articleAddress } from '#article/locations.ts';
import { CACHE_RULES, PAGE_CACHE } from './cache-rules.ts';

/** What every host is told. */
export type HostRules = {
  readonly headers: Readonly<Record<string, string>>;
  /** Ids of withdrawn articles. */
  readonly gone: readonly string[];
};

export type HostFile = { readonly path: string; readonly text: string };

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

/** Inside double quotes of nginx and Caddy. Policies hold no quotes and no dollar signs. */
const quoted = (text: string): string => `"${text}"`;

const nginx = ({ headers }: HostRules): string =>
  lines([
    '# Inside http { }:  include /srv/site/.hosting/nginx-maps.conf;',
    '# Inside server { root /srv/site; … }:  include /srv/site/.hosting/nginx.conf;',
    'index index.html;',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    'add_header Cache-Control $site_cache;',
    'error_page 404 /404.html;',
    'error_page 410 @gone;',
    String.raw`if ($site_gone) { return 410; }`,
    String.raw`rewrite ^/a/([0-9a-z]+)/.*$ /a/$1 permanent;`,
    String.raw`location ~ /\.(?!well-known/) { return 404; }`,
    'location @gone { try_files $uri.html =410; }',
    // A list of types here would take the place of the host's own: every page would be plain text.
    'location = /manifest.webmanifest { types { } default_type application/manifest+json; }',
    'location / { try_files $uri $uri.html $uri/index.html =404; }',
  ]);

const nginxMaps = ({ gone }: HostRules): string =>
  lines([
    'map $uri $site_cache {',
    ...CACHE_RULES.map(({ path, value }) => `  ~${path.source.replaceAll(String.raw`\/`, '/')} ${quoted(value)};`),
    `  default ${quoted(PAGE_CACHE)};`,
    '}',
    'map $uri $site_gone {',
    '  default 0;',
    ...gone.map((id) => `  ${articleAddress(id)} 1;`),
    '}',
  ]);

/** Caddy sorts what it is told by its own order, in which all paths are rewritten before any is gone: `route` keeps ours. */
const caddy = ({ headers, gone }: HostRules): string =>
  lines([
    '# Inside a site block:  root * /srv/site  and  import /srv/site/.hosting/Caddyfile',
    'encode zstd gzip',
    'route {',
    '  header {',
    ...Object.entries(headers).map(([name, value]) => `    ${name} ${quoted(value)}`),
    `    Cache-Control ${quoted(PAGE_CACHE)}`,
    '  }',
    ...CACHE_RULES.flatMap(({ globs, value }, at) => [
      `  @cache${String(at)} path ${globs.join(' ')}`,
      `  header @cache${String(at)} Cache-Control ${quoted(value)}`,
    ]),
    '  header /manifest.webmanifest Content-Type application/manifest+json',
    String.raw`  @hidden path_regexp ^/\.(?:[^w]|w[^e])`,
    '  error @hidden 404',
    ...gone.map((id) => `  error ${articleAddress(id)} 410`),
    '  @words path_regexp words ^/a/([0-9a-z]+)/.+$',
    '  redir @words /a/{re.words.1} permanent',
    '  try_files {path} {path}.html {path}/index.html =404',
    '  file_server',
    '}',
    'handle_errors {',
    `  header Cache-Control ${quoted(PAGE_CACHE)}`,
    '  @gone expression {err.status_code} == 410',
    '  rewrite @gone {path}.html',
    '  @missing expression {err.status_code} == 404',
    '  rewrite @missing /404.html',
    '  file_server',
    '}',
  ]);

/** Netlify and Cloudflare read it at the root of a site and serve it to nobody. */
const headersFile = ({ headers }: HostRules): string =>
  lines([
    '/*',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...CACHE_RULES.flatMap(({ globs, value }) => globs.flatMap((glob) => [glob, `  Cache-Control: ${value}`])),
  ]);

/** Neither host can answer 410 here: a withdrawn story's page says it is gone and asks not to be listed. */
const redirectsFile = (): string => lines(['/a/:id/* /a/:id 301']);

/** Ready configuration for hosts, in files no host serves. */
export const hostFiles = (rules: HostRules): HostFile[] => [
  { path: '/.hosting/nginx.conf', text: nginx(rules) },
  { path: '/.hosting/nginx-maps.conf', text: nginxMaps(rules) },
  { path: '/.hosting/Caddyfile', text: caddy(rules) },
  { path: '/.hosting/headers.json', text: `${JSON.stringify(rules.headers, null, 2)}\n` },
  { path: '/_headers', text: headersFile(rules) },
  { path: '/_redirects', text: redirectsFile() },
];
