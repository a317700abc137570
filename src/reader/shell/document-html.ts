import tile from '#public/icon.svg?raw';
import { OFFLINE_PAGE, articleData } from '#article/locations.ts';
import type { PageRequest } from '#article/page-renderer.ts';
import { directionOfLanguage } from '#text/direction.ts';
import { escapeHtml, inlineJson } from '../head/head-elements.ts';
import type { PageHead } from './page-head.ts';

type Parts = {
  readonly app: string;
  readonly head: PageHead;
  readonly page: PageRequest;
  /** What stands before every address on the page. */
  readonly root: string;
  /** What newsreaders, address bars and home screens look for, one element a line. */
  readonly links: readonly string[];
  /** Content policy of the page, where it carries one itself. */
  readonly policy: string | undefined;
  readonly css: string;
  /** The script that runs before the first paint. */
  readonly boot: string;
};

/** Inside the page, because a request of its own would go before its words. */
const TAB_ICON = `data:image/svg+xml,${tile.trim().replaceAll('"', "'").replaceAll('#', '%23')}`;

const FONTS: Readonly<Record<string, string>> = { en: 'vazirmatn-latin', he: 'heebo-hebrew' };

/** The one font the words of the page are set in: the article's where there is one, else the chrome's. */
const fontOf = ({ address, language, resources }: PageRequest): string => {
  const document = resources[articleData(address.slice('/a/'.length))];
  const own: unknown =
    typeof document === 'object' && document !== null ? Reflect.get(document, 'language') : undefined;
  const spoken = (typeof own === 'string' ? own : language).split('-')[0] ?? '';
  return FONTS[spoken] ?? 'vazirmatn-arabic';
};

const policyLine = (policy: string | undefined): string[] =>
  policy === undefined ? [] : [`<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`];

/** Named in the body: for a font that the head names, a browser puts the first paint off, and text need not wait. */
const fontLink = (page: PageRequest, root: string): string =>
  `<link rel="preload" href="${root}/fonts/${fontOf(page)}.woff2" as="font" type="font/woff2" crossorigin>`;

/** Whatever describes the page stands before its styles: some readers of links stop after the first kilobytes. */
const headLines = ({ head, links, policy, css, boot }: Parts): string[] => [
  '<meta charset="utf-8">',
  ...policyLine(policy),
  '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
  `<title>${escapeHtml(head.title)}</title>`,
  ...head.lines,
  ...links,
  `<link rel="icon" href="${TAB_ICON}">`,
  `<script>${boot}</script>`,
  `<style>${css}</style>`,
];

/** Tells the scripts not to wait: this page has nothing to read yet. */
const standsIn = (address: string): string => (address === OFFLINE_PAGE ? ' data-stands-in' : '');

/** A whole document around the prerendered app, with the data it is taken over with. */
export const documentHtml = (parts: Parts): string => {
  const { app, page, root } = parts;
  const { address, language, resources } = page;
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${directionOfLanguage(language)}" data-root="${escapeHtml(root)}"${standsIn(address)}><head>`,
    ...headLines(parts),
    `</head><body>${fontLink(page, root)}<div id="app">${app}</div>`,
    `<script type="application/json" id="page-data">${inlineJson({ address, language, resources })}</script>`,
    '</body></html>\n',
  ].join('');
};
