import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Three builds, chosen by `--mode`; nothing needs a TypeScript loader afterwards. */
const BUILDS: Readonly<Record<string, BuildEnvironmentOptions>> = {
  // What browsers load. The publisher finds the files by their manifest.
  production: {
    outDir: 'dist/app',
    manifest: true,
    // One style sheet: it goes into every page whole, so that no page waits for a second request.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // The content policy of the pages allows no `data:` fonts.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { main: 'src/reader/main.tsx', boot: 'src/reader/boot.ts' } },
  },
  // The same pages as a function from data to HTML, with everything they need inside.
  prerender: { outDir: 'dist/prerender', ssr: 'src/reader/prerender.tsx', copyPublicDir: false },
  // The command line; packages stay outside, one of them is native.
  publisher: { outDir: 'dist/publisher', ssr: 'src/publisher/cli.ts', copyPublicDir: false },
};

const unit = (name: string, environment: 'node' | 'jsdom' = 'node') => ({
  extends: true as const,
  test: { name, environment, include: [`src/${name}/**/*.test.{ts,tsx}`] },
});

/** Where `npm run news -- serve` answers while the interface is being worked on. */
const published = `http://127.0.0.1:${process.env['PORT'] ?? '4173'}`;

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  build: { target: 'baseline-widely-available', ...BUILDS[mode] },
  ssr: { noExternal: mode === 'prerender' ? true : [] },
  // Said at build time, or pages would be made by React's slower development half.
  define: mode === 'prerender' ? { 'process.env.NODE_ENV': '"production"' } : {},
  server: { proxy: { '/data': published, '/m': published } },
  test: {
    projects: [
      unit('article'),
      unit('text'),
      unit('search'),
      unit('reader', 'jsdom'),
      unit('publisher'),
      { extends: true, test: { name: 'house', include: ['e2e/house/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
}));
