import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtReader } from '../testing/built-reader.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { loadApp } from './load-app.ts';

it('finds styles and boot script by the manifest, and the renderer', async () => {
  const app = await loadApp(builtReader());
  expect(app).toMatchObject({
    assets: { boot: 'boot()' },
    entry: 'sheet(`/assets/style-1.css`);import(`/assets/libraries-1.js`);import(`/assets/app-1.js`);\n',
  });
  expect(await app?.render({ address: '/', language: 'fa', resources: {} }, app.assets)).toEqual({
    status: 200,
    html: 'page',
  });
});

it('knows the styles that stand inside the pages of each part', async () => {
  expect((await loadApp(builtReader()))?.assets.styles).toEqual({
    frame: 'body{}',
    article: 'p{}',
  });
});

it('publishes the files of the build but neither its manifest nor the page of the development server', async () => {
  const paths = (await loadApp(builtReader()))?.files.map(({ path }) => path);
  expect(paths).toEqual(['/assets/app-1.js', '/assets/libraries-1.js', '/assets/style-1.css', '/fonts/a.woff2']);
});

it('has another stamp when styles or renderer change, so that pages are made again', async () => {
  const [one, same, other] = [
    await loadApp(builtReader()),
    await loadApp(builtReader()),
    await loadApp(builtReader({ 'styles/frame.css': 'a{}' })),
  ];
  expect(same?.stamp).toBe(one?.stamp);
  expect(other?.stamp).not.toBe(one?.stamp);
});

it('tells that the reader is not built', async () => {
  expect(await loadApp(join(temporaryFolder(), 'dist'))).toBeUndefined();
  expect(await loadApp(builtReader({ 'prerender/prerender.js': undefined }))).toBeUndefined();
});

it('refuses a build whose manifest lacks what pages call', async () => {
  const dist = builtReader({ 'app/.vite/manifest.json': '{"style.css":{"file":"assets/style-1.css"}}' });
  await expect(loadApp(dist)).rejects.toThrow('src/reader/libraries.ts');
});

it('refuses a build that gives no renderer', async () => {
  await expect(loadApp(builtReader({ 'prerender/prerender.js': 'export const other = 1;' }))).rejects.toThrow(
    'renderPage',
  );
});
