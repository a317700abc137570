import { statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { renditionFiles, renditionWidths } from '../editing/renditions.ts';
import { listFiles } from '../files/list-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { renditionDrawer } from './draw-renditions.ts';

const SRC = '/m/0d/0d6938c5e6077b32';

/** A picture of the store, half of it red. */
const place = async (width: number, height = 60) => {
  const folder = temporaryFolder();
  const fileOf = (address: string) => join(folder, basename(address));
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3, background: '#c01010' } } as const;
  const picture = sharp({ create: { width, height, channels: 3, background: '#fdfdfd' } });
  const bytes = await picture
    .composite([{ input: half, left: 0, top: 0 }])
    .jpeg({ quality: 90 })
    .toBuffer();
  writeFileSync(fileOf(`${SRC}.jpg`), bytes);
  const image = { src: SRC, width };
  const draw = () => renditionDrawer(fileOf)(image, renditionWidths({ width, height }));
  return { folder, fileOf, image, draw };
};

it('draws an AVIF and a JPEG of each width beside the picture, as large as their names say', async () => {
  const { folder, fileOf, image, draw } = await place(900);
  expect(await draw()).toBeUndefined();
  const drawn = ['-320.avif', '-320.jpg', '-480.avif', '-480.jpg', '-900.avif', '.jpg'];
  expect(await listFiles(folder)).toEqual(drawn.map((end) => `${basename(SRC)}${end}`));
  for (const path of renditionFiles(image, [320, 480, 900])) {
    const { format, width, height, exif } = await sharp(fileOf(path)).metadata();
    expect([path, width, height, exif]).toEqual([path, width, Math.round((60 * width) / 900), undefined]);
    expect(path).toContain(`-${width}.${format === 'heif' ? 'avif' : 'jpg'}`);
    const { data } = await sharp(fileOf(path)).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeLessThan(150);
    expect(data[width - 1]).toBeGreaterThan(240);
  }
});

it('draws nothing twice, and again what is gone', async () => {
  const { fileOf, image, draw } = await place(400);
  await draw();
  const times = () => renditionFiles(image, [320, 400]).map((path) => statSync(fileOf(path)).mtimeMs);
  const before = times();
  await draw();
  expect(times()).toEqual(before);
});

it('says of a picture that is gone or damaged what is wrong with it, and leaves no part of it', async () => {
  const { folder, fileOf, draw } = await place(400);
  writeFileSync(fileOf(`${SRC}.jpg`), 'no picture');
  expect(await draw()).toBe('is damaged or too large');
  const elsewhere = (address: string) => join(folder, 'elsewhere', basename(address));
  expect(await renditionDrawer(elsewhere)({ src: SRC, width: 400 }, [320])).toBe('is not in the store any more');
  expect(await listFiles(folder)).toEqual([`${basename(SRC)}.jpg`]);
});
