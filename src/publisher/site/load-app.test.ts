import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { loadApp } from './load-app.ts';

const BUILD: Readonly<Record<string, string>> = {
  'app/.vite/manifest.json': JSON.stringify({
    '_shell-1.js': { file: 'assets/main-1.js', name: 'shell', css: ['assets/style-1.css'] },
    'src/reader/take-over.tsx': { file: 'assets/take-over-1.js', name: 'take-over' },
    '_article-1.js': {
      file: 'assets/article-1.js',
      name: 'article',
      imports: ['_shell-1.js'],
      css: ['assets/parts-1.css', 'assets/article-1.css'],
    },
  }),
  'app/assets/main-1.js': 'main()',
  'app/assets/style-1.css': 'body{}',
  'app/assets/parts-1.css': 'ul{}',
  'app/assets/article-1.css': 'p{}',
  'start/boot.js': 'boot()\n',
  'worker/service-worker.js': 'keep(self.__WB_MANIFEST)',
  'worker/farewell.js': 'leave()',
  'start/app.js': 'import(`/assets/take-over.js`);\n',
  'app/fonts/a.woff2': '',
  'app/index.html': '',
  'prerender/prerender.js': 'export const renderPage = async () => ({ status: 200, html: "page" });',
};

const built = (changes: Readonly<Record<string, string | undefined>> = {}): string => {
  const dist = temporaryFolder();
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}');
  for (const [file, text] of Object.entries({ ...BUILD, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  return dist;
};

it('finds styles and boot script by the manifest, and the renderer', async () => {
  const app = await loadApp(built());
  expect(app).toMatchObject({ assets: { boot: 'boot()' }, entry: 'import(`/assets/take-over-1.js`);\n' });
  expect(await app?.render({ address: '/', language: 'fa', resources: {} }, app.assets)).toEqual({
    status: 200,
    html: 'page',
  });
});

it('knows the styles of each part of the build', async () => {
  expect((await loadApp(built()))?.assets.styles).toEqual({
    shell: 'body{}',
    article: 'ul{}p{}',
  });
});

it('publishes the files of the build but neither its manifest nor the page of the development server', async () => {
  const paths = (await loadApp(built()))?.files.map(({ path }) => path);
  expect(paths).toEqual([
    '/assets/article-1.css',
    '/assets/main-1.js',
    '/assets/parts-1.css',
    '/assets/style-1.css',
    '/fonts/a.woff2',
  ]);
});

it('has another stamp when styles or renderer change, so that pages are made again', async () => {
  const [one, same, other] = [
    await loadApp(built()),
    await loadApp(built()),
    await loadApp(built({ 'app/assets/style-1.css': 'a{}' })),
  ];
  expect(same?.stamp).toBe(one?.stamp);
  expect(other?.stamp).not.toBe(one?.stamp);
});

it('tells that the reader is not built', async () => {
  expect(await loadApp(join(temporaryFolder(), 'dist'))).toBeUndefined();
  expect(await loadApp(built({ 'prerender/prerender.js': undefined }))).toBeUndefined();
});

it('refuses a build that gives no renderer', async () => {
  await expect(loadApp(built({ 'prerender/prerender.js': 'export const other = 1;' }))).rejects.toThrow('renderPage');
});
