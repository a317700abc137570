import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import type { ProjectConfig } from 'vitest/node';

/**
 * Few files, because each is a request on a slow network: what every page runs (`shell`), an
 * article's page, the lists, the other places, and what reads fetched data. Each language, and what
 * is only wanted later, stays alone.
 */
const CHUNKS = [
  {
    name: 'reading',
    test: /node_modules.valibot|src.reader.data.read-resource|src.article.(plain-text|blocks|article|edition|site|read-article)\.ts/,
  },
  { name: 'article', test: /src.reader.(routes.article|article-body|credit|share.share-button)/ },
  { name: 'lists', test: /src.reader.(routes.(front|list)|list.(wire|use-day-groups|earlier|meta-strip))/ },
  {
    name: 'companion',
    test: /node_modules.idb|src.reader.(offline|updates|companion|saved.withdrawn|fresh.(?!fresh-store))/,
  },
  { name: 'places', test: /src.reader.routes.(saved|search|settings|prose)/ },
  {
    name: 'shell',
    test: /node_modules.(react|scheduler|@tanstack.(react-query|query-core)|i18next)|rolldown.runtime|preload-helper|src.(text|article.(locations|name-in|shown-time|is-tombstone)|reader.(shell|interface|ui|list|data|preferences|settings|states|language.[a-z-]+\.ts|saved.(save|use|read)|fresh.fresh-store))/,
  },
];

/** Five builds, chosen by `--mode`; nothing needs a TypeScript loader afterwards. */
const BUILDS: Readonly<Record<string, BuildEnvironmentOptions>> = {
  // What browsers load. The publisher finds the files by their manifest.
  production: {
    outDir: 'dist/app',
    manifest: true,
    modulePreload: { polyfill: false },
    // The content policy of the pages allows no `data:` fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: 'src/reader/take-over.tsx',
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: CHUNKS },
      },
    },
  },
  // The two scripts that stand in every page, each whole in itself.
  start: {
    outDir: 'dist/start',
    lib: { entry: { boot: 'src/reader/boot.ts', app: 'src/reader/main.ts' }, formats: ['es'] },
    rolldownOptions: { output: { minify: true } },
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
  // The command line; packages stay outside, one of them is native.
  publisher: { outDir: 'dist/publisher', ssr: 'src/publisher/cli.ts', copyPublicDir: false },
};

const unit = (name: string, more: ProjectConfig = {}) => ({
  extends: true as const,
  test: { name, include: [`src/${name}/**/*.test.{ts,tsx}`], ...more },
});

/** One page for all files of the reader: making one for each took four fifths of the time. */
const IN_A_PAGE: ProjectConfig = { environment: 'jsdom', isolate: false, restoreMocks: true, unstubGlobals: true };

/** Where `npm run news -- serve` answers while the interface is being worked on. */
const published = `http://127.0.0.1:${process.env['PORT'] ?? '4173'}`;

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  build: { target: 'baseline-widely-available', ...BUILDS[mode] },
  ssr: { noExternal: mode === 'prerender' ? true : [] },
  // Said at build time, or pages would be made by React's slower development half, and the worker would talk.
  define: ['prerender', 'worker'].includes(mode) ? { 'process.env.NODE_ENV': '"production"' } : {},
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
