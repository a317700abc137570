const NODE = 'node:*';
const ANY_STEP = ['publisher/step', 'publisher/node-step', 'publisher/files'];
const PURE = ['article', 'text', 'search'];
const BASIS = ['reader/root', 'reader/data', 'reader/language', 'reader/preferences', 'reader/interface'];
const PARTS = [...BASIS, 'reader/ui', 'reader/style', 'reader/offline', 'reader/share', 'reader/part'];

/**
 * Who may look at whom. A room is a folder; `inside` names the rooms it may import and `npm` the
 * packages, each with everything below it (`react-dom` covers `react-dom/server`). A room with
 * `itself` may see its own folder but not its siblings of the same kind. Whatever is not named is
 * refused. The first pattern that fits wins, so a part stands before its whole.
 */
export const ROOMS = [
  { type: 'article', pattern: 'src/article', inside: ['article'], npm: ['valibot', '@valibot/to-json-schema'] },
  { type: 'text', pattern: 'src/text', inside: ['text'], npm: ['jalaali-js'] },
  { type: 'search', pattern: 'src/search', inside: PURE, npm: [] },

  {
    type: 'reader/shell',
    pattern: 'src/reader/shell',
    inside: [...PURE, ...PARTS, 'reader/shell', 'reader/routes', 'reader/route', 'reader/list'],
    npm: ['react', 'react-router-dom', '@tanstack/react-query', 'valibot'],
  },
  {
    type: 'reader/route',
    pattern: 'src/reader/routes/*',
    capture: ['name'],
    inside: [...PURE, ...PARTS, 'reader/routes', 'reader/article-body', 'reader/list'],
    npm: ['react', 'react-router-dom', '@tanstack/react-query'],
    itself: true,
  },
  // Files that lie directly in `routes` serve several pages and therefore know no page.
  {
    type: 'reader/routes',
    pattern: 'src/reader/routes',
    inside: [...PURE, ...PARTS, 'reader/routes', 'reader/article-body', 'reader/list'],
    npm: ['react', 'react-router-dom', '@tanstack/react-query'],
  },
  {
    type: 'reader/article-body',
    pattern: 'src/reader/article-body',
    inside: [
      'article',
      'text',
      'reader/article-body',
      'reader/root',
      'reader/language',
      'reader/interface',
      'reader/ui',
    ],
    npm: ['react'],
  },
  {
    type: 'reader/list',
    pattern: 'src/reader/list',
    inside: [...PURE, ...PARTS, 'reader/list'],
    npm: ['react', 'react-router-dom', '@tanstack/react-query'],
  },
  // Where on its host the site lies; whatever calls a file asks here.
  { type: 'reader/root', pattern: 'src/reader/root', inside: ['article', 'reader/root'], npm: ['react'] },
  {
    type: 'reader/data',
    pattern: 'src/reader/data',
    inside: [...PURE, 'reader/root', 'reader/data'],
    npm: ['react', '@tanstack/react-query', 'valibot'],
  },
  // The only importer of i18next.
  {
    type: 'reader/language',
    pattern: 'src/reader/language',
    inside: ['article', 'text', 'reader/language', 'reader/preferences'],
    npm: ['react', 'i18next'],
  },
  {
    type: 'reader/preferences',
    pattern: 'src/reader/preferences',
    inside: ['article', 'text', 'reader/root', 'reader/preferences'],
    npm: ['react', 'valibot'],
  },
  // The language in use, as every component meets it.
  { type: 'reader/interface', pattern: 'src/reader/interface', inside: [...PURE, ...BASIS], npm: ['react'] },
  // Knows neither articles nor words: whatever it shows is handed to it.
  {
    type: 'reader/ui',
    pattern: 'src/reader/ui',
    inside: ['text', 'reader/root', 'reader/ui', 'reader/style'],
    npm: ['react', 'react-dom', 'react-router-dom'],
  },
  // The only importer of lean-qr.
  {
    type: 'reader/share',
    pattern: 'src/reader/share',
    inside: [...PURE, ...PARTS, 'reader/share'],
    npm: ['react', 'lean-qr'],
  },
  // The only importer of idb: what is kept on the reader's device.
  {
    type: 'reader/offline',
    pattern: 'src/reader/offline',
    inside: [...PURE, ...PARTS],
    npm: ['react', '@tanstack/react-query', 'idb'],
  },
  // Runs outside of every page, so it knows none of them.
  {
    type: 'reader/worker',
    pattern: 'src/reader/worker',
    inside: ['article', 'reader/root', 'reader/offline', 'reader/worker'],
    npm: ['workbox-precaching', 'workbox-routing', 'workbox-strategies'],
  },
  { type: 'reader/style', pattern: 'src/reader/style', inside: ['reader/style'], npm: [] },
  {
    type: 'reader/part',
    pattern: 'src/reader/*',
    capture: ['name'],
    inside: [...PURE, ...PARTS],
    npm: ['react', 'react-router-dom', '@tanstack/react-query', 'valibot'],
  },
  {
    type: 'reader/entry',
    pattern: 'src/reader',
    inside: [...PURE, ...PARTS, 'reader/entry', 'reader/shell'],
    npm: ['react', 'react-dom', 'react-router-dom', '@tanstack/react-query'],
  },

  {
    type: 'publisher/commands',
    pattern: 'src/publisher/commands',
    inside: [...PURE, ...ANY_STEP, 'publisher/commands'],
    npm: [],
  },
  {
    type: 'publisher/node-step',
    pattern: 'src/publisher/{fetching,store,site,serving,media,engine,reading}',
    capture: ['name'],
    inside: [...PURE, 'publisher/step', 'publisher/files'],
    npm: [NODE, 'valibot', 'libsql', 'sirv', 'compression', 'sharp', 'mysql2'],
    itself: true,
  },
  // What tests of this side share; no product file may import it.
  {
    type: 'publisher/testing',
    pattern: 'src/publisher/testing',
    inside: [...PURE, ...ANY_STEP, 'publisher/commands', 'publisher/testing'],
    npm: [NODE],
  },
  // Reading and writing files safely, for the steps that touch the disk.
  { type: 'publisher/files', pattern: 'src/publisher/files', inside: ['publisher/files'], npm: [NODE] },
  {
    type: 'publisher/step',
    pattern: 'src/publisher/*',
    capture: ['name'],
    inside: [...PURE, 'publisher/step'],
    npm: ['valibot', 'parse5', 'entities', 'htmlparser2', 'linkedom', '@mozilla/readability'],
  },
  {
    type: 'publisher/entry',
    pattern: 'src/publisher',
    inside: [...PURE, ...ANY_STEP, 'publisher/entry', 'publisher/commands'],
    npm: [NODE, 'commander'],
  },

  // Sees what was built, never the sources of the two sides.
  {
    type: 'e2e',
    pattern: 'e2e',
    inside: ['article', 'text', 'e2e'],
    npm: [NODE, '@playwright/test', '@axe-core/playwright', 'eslint', 'typescript'],
  },
];

/** Allows what stands at one end to import what stands at the other. */
export const may = (from, to) => ({ from, allow: { to } });

/** Everything one room may import, as eslint-plugin-boundaries wants to hear it. */
export const policiesOf = ({ type, inside, npm, itself }) => {
  const from = { element: { type } };
  const self = { element: { type, captured: { name: '{{ from.element.captured.name }}' } } };
  return [
    may(from, { element: { types: { anyOf: inside } } }),
    ...(itself ? [may(from, self)] : []),
    ...(npm.length > 0 ? [may(from, { module: { source: npm.flatMap((name) => [name, `${name}/**`]) } })] : []),
  ];
};
