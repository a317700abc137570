import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import type { ImageBlock } from '#article/blocks.ts';
import { renditionFiles } from '../editing/renditions.ts';
import { listFiles } from '../files/list-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openPictures } from './put-pictures.ts';
import { openSiteFolder } from './site-folder.ts';

const picture = (digit: string, more: Partial<ImageBlock> = {}): ImageBlock => ({
  ...{ type: 'image', src: `/m/${digit}${digit}/${digit.repeat(16)}`, width: 500, height: 300 },
  ...more,
});
const ONE = picture('1', { renditions: [7], bytes: 7 });
const BROKEN = picture('2');
const UNKNOWN = picture('3', { width: undefined, height: undefined });
const article = buildArticle({ lead: ONE, body: [UNKNOWN, BROKEN, ONE] });

const place = () => {
  const root = temporaryFolder();
  const fileOf = (address: string) => join(root, 'store', basename(address));
  mkdirSync(join(root, 'store'));
  const draw = vi.fn((image: ImageBlock, widths: readonly number[]) => {
    if (image.src === BROKEN.src) return Promise.resolve('is damaged or too large');
    for (const path of [`${image.src}.jpg`, ...renditionFiles(image, widths)]) writeFileSync(fileOf(path), path);
    return Promise.resolve(undefined);
  });
  const publish = async () => {
    const folder = openSiteFolder(join(root, 'site'));
    const result = await openPictures(folder, { fileOf, draw })(article);
    return { ...result, ...(await folder.finish()) };
  };
  return { root, draw, publish };
};

it('puts each picture into the site with its renditions, and says in the article which there are and their size', async () => {
  const { root, draw, publish } = place();
  const { article: shown } = await publish();
  // The files of this test hold their own addresses.
  const one = { ...ONE, renditions: [320, 500], bytes: `${ONE.src}-500.avif`.length };
  const unknown = { ...UNKNOWN, bytes: `${UNKNOWN.src}.jpg`.length };
  expect(shown).toEqual({ ...article, lead: one, body: [unknown, one] });
  const put = ['-320.avif', '-320.jpg', '-500.avif', '.jpg'];
  expect(await listFiles(join(root, 'site/m/11'))).toEqual(put.map((end) => `${'1'.repeat(16)}${end}`));
  expect(await listFiles(join(root, 'site/m/33'))).toEqual([`${'3'.repeat(16)}.jpg`]);
  expect(draw).toHaveBeenCalledTimes(3);
});

it('loses of a picture that cannot be drawn itself alone, and names the field', async () => {
  const { problems } = await place().publish();
  expect(problems).toEqual([
    { entry: article.id, field: 'body[1].src', message: 'names a picture that is damaged or too large' },
  ]);
});

it('draws and writes nothing the second time, and again what was lost', async () => {
  const { root, draw, publish } = place();
  await publish();
  draw.mockClear();
  expect(await publish()).toMatchObject({ written: 0, removed: 0 });
  expect(draw.mock.calls.map(([{ src }]) => src)).toEqual([BROKEN.src]);
  rmSync(join(root, 'site/m/11', `${'1'.repeat(16)}-320.avif`));
  expect(await publish()).toMatchObject({ written: 1 });
});
