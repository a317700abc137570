import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import type { ProjectConfig } from 'vitest/node';

/**
 * Few files, because each is a request on a slow network: the libraries, what an article needs to run (`app`),
 * what every page wants once it is idle (`extras`), the lists, search, the other places. Each language stays
 * alone, and so does what few readers ask for (`digits`). The first pattern that fits wins.
 */
const CHUNKS = [
  { name: 'digits', test: /src.text.prose|src.reader.article-body.text-digits/ },
  {
    name: 'extras',
    test: /node_modules.(valibot|idb|lean-qr)|src.article.(plain-text|blocks|article|edition|site|release|read-article|repair.[a-z-]+)\.ts|src.reader.(contact|data.read-resource|offline|updates|companion|hints|followed.(follow-(button|store)|followed\.ts)|filters.(fits|time-spans)|preferences.device-store|saved.withdrawn|fresh.(?!(fresh|read)-store)|quote|reading|listen|shortcuts|share.sheet|settings.(?!switch|settings-(opener|requests)|text-size)|ui.(sheet|choices.(choice-group|toggle))|routes.(article.(more-stories|repair-note|turn-text)|search.(ideas|recent-searches|use-completions))|article-body.asked-picture|list.digest)/,
  },
  {
    name: 'lists',
    test: /src.reader.(routes.(front|list)|filters|list.(wire|use-day-groups|earlier|meta-strip|narrowed-query))/,
  },
  { name: 'search', test: /src.reader.routes.search|src.search|src.text.(folding|terms|lexicon|truncate)/ },
  { name: 'places', test: /src.reader.(routes.(saved|settings|prose)|saved.(sort|export)|followed)/ },
  {
    name: 'libraries',
    test: /node_modules.(react|scheduler|@remix-run|@tanstack.(react-query|query-core)|i18next)|rolldown.runtime|src.reader.libraries/,
  },
  {
    name: 'app',
    test: /preload-helper|src.text.(calendar|date-names|digits|direction|format-date|isolate|left-to-right|letters|plural|reading-minutes|relative)|src.article.(locations|name-in|shown-time|is-tombstone|repair.repair-record)|src.reader.(take-over|root|shell|style|interface|ui|list|data|preferences|settings|states|routes.article|article-body|credit|share|language.[a-z-]+\.ts|saved.(save|use|read)|fresh.(fresh|read)-store)/,
  },
];

/** The sheets that stand inside pages, by part of the site; everything else comes with the app, in one file. */
const INLINE_STYLES = Object.fromEntries(
  ['frame', 'faces', 'states', 'filters', 'article', 'blocks', 'lists', 'places'].map((part) => [
    part,
    `src/reader/style/inline/${part}.ts`,
  ]),
);

/** The first versions with `light-dark()`: for older ones two variables would stand in for it in every theme, unused. */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'];

/** Every class and animation of the style modules, as `sheet name`, in an order that all builds of one source share. */
const CLASSES = readdirSync('src/reader', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .sort()
  .flatMap((file) => {
    const names = readFileSync(join('src/reader', file), 'utf8').matchAll(/(?:\.|@keyframes )([a-z][\w-]*)/gi);
    return [...new Set([...names].map(([, name = '']) => `${file} ${name}`))];
  });

/** Name of a class in the built pages: its number, after a letter. Two or three signs, where each page says hundreds. */
const className = (name: string, file: string): string => {
  const at = CLASSES.indexOf(`${relative('src/reader', file.split('?')[0] ?? '')} ${name}`);
  if (at < 0) throw new Error(`${file} has no class ${name}`);
  return `c${at.toString(36)}`;
};

/**
 * What a built file calls another by, wherever the site lies: by the way from itself. Only pictures that scripts
 * name keep the address within the site, because pages write them, each from its own place.
 */
const renderBuiltUrl = (file: string, { hostType }: { hostType: string }): { relative: true } | undefined =>
  hostType === 'css' || /\.(?:js|css)$/.test(file) ? { relative: true } : undefined;

/** The builds, chosen by `--mode`; nothing needs a TypeScript loader afterwards. */
const BUILDS: Readonly<Record<string, BuildEnvironmentOptions>> = {
  // What browsers load. The publisher finds the files by their manifest.
  production: {
    outDir: 'dist/app',
    manifest: true,
    modulePreload: { polyfill: false },
    minify: 'terser',
    terserOptions: { module: true, compress: { passes: 3, sequences: false } },
    cssCodeSplit: false,
    rolldownOptions: {
      input: ['src/reader/libraries.ts', 'src/reader/take-over.tsx'],
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: CHUNKS },
      },
    },
  },
  // What of the styles stands inside the pages.
  styles: {
    outDir: 'dist/styles',
    rolldownOptions: { input: INLINE_STYLES, treeshake: false, output: { assetFileNames: '[name][extname]' } },
    copyPublicDir: false,
  },
  // The two scripts that stand in every page, each whole in itself.
  start: {
    outDir: 'dist/start',
    lib: { entry: { boot: 'src/reader/boot.ts', app: 'src/reader/main.ts' }, formats: ['es'] },
    rolldownOptions: { external: ['/app.js'], output: { minify: true } },
    copyPublicDir: false,
  },
  // The service worker and its way out, each whole in itself; the publisher puts one of them at /sw.js.
  worker: {
    outDir: 'dist/worker',
    lib: {
      entry: {
        'service-worker': 'src/reader/worker/service-worker.ts',
        farewell: 'src/reader/worker/farewell.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: { output: { minify: true } },
    copyPublicDir: false,
  },
  // The same pages as a function from data to HTML, with everything they need inside.
  prerender: { outDir: 'dist/prerender', ssr: 'src/reader/prerender.tsx', copyPublicDir: false },
  // The command line, and the thread it reads documents in; packages stay outside, one of them is native.
  publisher: {
    outDir: 'dist/publisher',
    ssr: true,
    rolldownOptions: { input: ['src/publisher/cli.ts', 'src/publisher/reading/reading-thread.ts'] },
    copyPublicDir: false,
  },
};

const unit = (name: string, more: ProjectConfig = {}) => ({
  extends: true as const,
  test: { name, include: [`src/${name}/**/*.test.{ts,tsx}`], isolate: false, ...more },
});

/** One page for all files of the reader, one after the other and made fresh before each: order must not matter. */
const IN_A_PAGE: ProjectConfig = {
  environment: 'jsdom',
  maxWorkers: 1,
  sequence: { groupOrder: 1 },
  restoreMocks: true,
  unstubGlobals: true,
  setupFiles: 'src/reader/interface/testing/fresh-page.ts',
};

/** Where `npm run news -- serve` answers while the interface is being worked on. */
const published = `http://127.0.0.1:${process.env['PORT'] ?? '4173'}`;

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  // Nothing as a `data:` address: pages name files, whose names all builds of one source share.
  build: { target: 'baseline-widely-available', cssTarget: CSS_TARGET, assetsInlineLimit: 0, ...BUILDS[mode] },
  experimental: mode === 'production' ? { renderBuiltUrl } : {},
  css: { modules: { generateScopedName: className } },
  ssr: { noExternal: mode === 'prerender' ? true : [] },
  // Said at build time, or pages would be made by React's slower development half, and the worker would talk.
  define: {
    ...(['prerender', 'worker'].includes(mode) && { 'process.env.NODE_ENV': '"production"' }),
    // A worker is no module everywhere, and knows its place by its scope.
    ...(mode === 'worker' && { 'import.meta.url': 'location.href' }),
  },
  server: { proxy: { '/data': published, '/m': published } },
  test: {
    projects: [
      unit('article'),
      unit('text'),
      unit('search'),
      unit('reader', IN_A_PAGE),
      unit('publisher'),
      { extends: true, test: { name: 'house', include: ['e2e/house/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
}));
