import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { loadApp } from './load-app.ts';

const BUILD: Readonly<Record<string, string>> = {
  'app/.vite/manifest.json': JSON.stringify({
    'src/reader/main.tsx': { file: 'assets/main-1.js', css: ['assets/style-1.css'] },
    'src/reader/boot.ts': { file: 'assets/boot-1.js' },
    '_parts.js': { file: 'assets/parts-1.js', css: ['assets/parts-1.css'] },
    'src/reader/routes/article/article-page.tsx': {
      file: 'assets/article-1.js',
      isDynamicEntry: true,
      imports: ['src/reader/main.tsx', '_parts.js'],
      css: ['assets/article-1.css'],
    },
  }),
  'app/assets/main-1.js': 'main()',
  'app/assets/style-1.css': 'body{}',
  'app/assets/parts-1.css': 'ul{}',
  'app/assets/article-1.css': 'p{}',
  'app/assets/boot-1.js': 'boot()\n',
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

it('finds styles, boot script and entry by the manifest, and the renderer', async () => {
  const app = await loadApp(built());
  expect(app).toMatchObject({ assets: { boot: 'boot()' }, loader: 'import "/assets/main-1.js";\n' });
  expect(await app?.render({ address: '/', language: 'fa', resources: {} }, app.assets)).toEqual({
    status: 200,
    html: 'page',
  });
});

it('knows which styles every page needs and which only the pages of one module', async () => {
  expect((await loadApp(built()))?.assets.styles).toEqual({
    'src/reader/main.tsx': 'body{}',
    'src/reader/routes/article/article-page.tsx': 'ul{}p{}',
  });
});

it('publishes the files of the build but neither its manifest nor the page of the development server', async () => {
  const paths = (await loadApp(built()))?.files.map(({ path }) => path);
  expect(paths).toEqual([
    '/assets/article-1.css',
    '/assets/boot-1.js',
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
