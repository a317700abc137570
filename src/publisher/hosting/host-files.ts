import { articleAddress } from '#article/locations.ts';
import { CACHE_RULES, PAGE_CACHE } from './cache-rules.ts';

/** What every host is told. */
export type HostRules = {
  readonly headers: Readonly<Record<string, string>>;
  /** Ids of withdrawn articles. */
  readonly gone: readonly string[];
  /** Languages that have a page at `/<language>/`. */
  readonly editions: readonly string[];
  /** The folder of its host the site lies in: `/news`, or an empty text. */
  readonly folder: string;
};

export type HostFile = { readonly path: string; readonly text: string };

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

/** Inside double quotes of nginx and Caddy. Policies hold no quotes and no dollar signs. */
const quoted = (text: string): string => `"${text}"`;

const nginx = ({ headers, editions, folder }: HostRules): string =>
  lines([
    `# Inside http { }:  include /srv/site${folder}/.hosting/nginx-maps.conf;`,
    `# Inside server { root /srv/site; … }:  include /srv/site${folder}/.hosting/nginx.conf;`,
    'index index.html;',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    'add_header Cache-Control $site_cache;',
    `error_page 404 ${folder}/404.html;`,
    'error_page 410 @gone;',
    String.raw`if ($site_gone) { return 410; }`,
    `rewrite ^${folder}/a/([0-9a-z]+)/.*$ ${folder}/a/$1 permanent;`,
    // What a page names it names from its own place, and that of an edition is a folder.
    `rewrite ^(${folder}/(?:${editions.join('|')}))$ $1/ permanent;`,
    String.raw`location ~ /\.(?!well-known/) { return 404; }`,
    'location @gone { try_files $uri.html =410; }',
    // A list of types here would take the place of the host's own: every page would be plain text.
    `location = ${folder}/manifest.webmanifest { types { } default_type application/manifest+json; }`,
    'location / { try_files $uri $uri.html $uri/index.html =404; }',
  ]);

const nginxMaps = ({ gone, folder }: HostRules): string =>
  lines([
    'map $uri $site_cache {',
    ...CACHE_RULES.map(
      ({ path, value }) =>
        `  ~${path.source.replaceAll(String.raw`\/`, '/').replace('^', `^${folder}`)} ${quoted(value)};`,
    ),
    `  default ${quoted(PAGE_CACHE)};`,
    '}',
    'map $uri $site_gone {',
    '  default 0;',
    ...gone.map((id) => `  ${folder}${articleAddress(id)} 1;`),
    '}',
  ]);

/** Caddy sorts what it is told by its own order, in which all paths are rewritten before any is gone: `route` keeps ours. */
const caddy = ({ headers, gone, editions, folder }: HostRules): string =>
  lines([
    `# Inside a site block:  root * /srv/site  and  import /srv/site${folder}/.hosting/Caddyfile`,
    'encode zstd gzip',
    'route {',
    '  header {',
    ...Object.entries(headers).map(([name, value]) => `    ${name} ${quoted(value)}`),
    `    Cache-Control ${quoted(PAGE_CACHE)}`,
    '  }',
    ...CACHE_RULES.flatMap(({ globs, value }, at) => [
      `  @cache${String(at)} path ${globs.map((glob) => folder + glob).join(' ')}`,
      `  header @cache${String(at)} Cache-Control ${quoted(value)}`,
    ]),
    `  header ${folder}/manifest.webmanifest Content-Type application/manifest+json`,
    String.raw`  @hidden path_regexp /\.(?:[^w]|w[^e])`,
    '  error @hidden 404',
    ...gone.map((id) => `  error ${folder}${articleAddress(id)} 410`),
    `  @words path_regexp words ^${folder}/a/([0-9a-z]+)/.+$`,
    `  redir @words ${folder}/a/{re.words.1} permanent`,
    `  @edition path ${editions.map((language) => `${folder}/${language}`).join(' ')}`,
    '  redir @edition {path}/ permanent',
    '  try_files {path} {path}.html {path}/index.html =404',
    '  file_server',
    '}',
    'handle_errors {',
    `  header Cache-Control ${quoted(PAGE_CACHE)}`,
    '  @gone expression {err.status_code} == 410',
    '  rewrite @gone {path}.html',
    '  @missing expression {err.status_code} == 404',
    `  rewrite @missing ${folder}/404.html`,
    '  file_server',
    '}',
  ]);

/** Netlify and Cloudflare read it at the root of what they are given, and serve it to nobody. */
const headersFile = ({ headers, folder }: HostRules): string =>
  lines([
    `${folder}/*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...CACHE_RULES.flatMap(({ globs, value }) => globs.flatMap((glob) => [folder + glob, `  Cache-Control: ${value}`])),
  ]);

/** Neither host can answer 410 here: a withdrawn story's page says it is gone and asks not to be listed. */
const redirectsFile = ({ folder }: HostRules): string => lines([`${folder}/a/:id/* ${folder}/a/:id 301`]);

/** Ready configuration for hosts, in files no host serves. Where the site lies in a folder, all of it says so. */
export const hostFiles = (rules: HostRules): HostFile[] => [
  { path: '/.hosting/nginx.conf', text: nginx(rules) },
  { path: '/.hosting/nginx-maps.conf', text: nginxMaps(rules) },
  { path: '/.hosting/Caddyfile', text: caddy(rules) },
  { path: '/.hosting/headers.json', text: `${JSON.stringify(rules.headers, null, 2)}\n` },
  { path: '/_headers', text: headersFile(rules) },
  { path: '/_redirects', text: redirectsFile(rules) },
];
