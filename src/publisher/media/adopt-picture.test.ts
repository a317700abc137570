import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { adoptPicture } from './adopt-picture.ts';

const SRC = '/m/0d/0d6938c5e6077b32';

const drawn = (width = 90, height = 60) =>
  sharp({ create: { width, height, channels: 3, background: '#206040' } }).jpeg();

const JPEG = await drawn().toBuffer();

const place = (pictureAt: string | undefined, bytes: Uint8Array = JPEG) => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'sample/fa/media'), { recursive: true });
  mkdirSync(join(root, 'sample/media'), { recursive: true });
  if (pictureAt !== undefined) writeFileSync(join(root, pictureAt, '0d6938c5e6077b32.jpg'), bytes);
  const target = join(root, 'store/0d.jpg');
  return { file: join(root, 'sample/fa/ice.json'), fileOf: () => target, target };
};

it.each(['sample/fa/media', 'sample/media'])('takes a picture from %s as it is, and tells its size', async (at) => {
  const { target, ...rest } = place(at);
  expect(await adoptPicture(SRC, rest)).toEqual({ width: 90, height: 60 });
  expect(readFileSync(target)).toEqual(JPEG);
});

it('keeps the copy the store already has, unless that is damaged', async () => {
  const { target, ...rest } = place('sample/media');
  mkdirSync(join(target, '..'), { recursive: true });
  const old = await drawn(33, 44).toBuffer();
  writeFileSync(target, old);
  expect(await adoptPicture(SRC, rest)).toEqual({ width: 33, height: 44 });
  expect(readFileSync(target)).toEqual(old);
  writeFileSync(target, 'half a file');
  expect(await adoptPicture(SRC, rest)).toEqual({ width: 90, height: 60 });
  expect(readFileSync(target)).toEqual(JPEG);
});

it('stands a picture upright, takes a camera’s notes out of it, and makes it no larger than a page', async () => {
  const told = await drawn()
    .withExif({ IFD0: { Artist: 'secret-name' } })
    .toBuffer();
  const lying = await drawn().withMetadata({ orientation: 6 }).toBuffer();
  const sizes = [
    [told, { width: 90, height: 60 }],
    [lying, { width: 60, height: 90 }],
    [await drawn(3200, 100).toBuffer(), { width: 1600, height: 50 }],
  ] as const;
  for (const [bytes, size] of sizes) {
    const { target, ...rest } = place('sample/media', bytes);
    expect(await adoptPicture(SRC, rest)).toEqual(size);
    const kept = await sharp(target).metadata();
    expect([kept.width, kept.height, kept.exif, kept.orientation]).toEqual([size.width, size.height, undefined, undefined]); // prettier-ignore
  }
});

it('tells a missing picture from one that is none and one that is cut short', async () => {
  expect(await adoptPicture(SRC, place(undefined))).toMatch(/is not in a folder "media"/);
  for (const [bytes, trouble] of [
    [Buffer.from('<svg/>'), /is not a JPEG/],
    [JPEG.subarray(0, JPEG.length / 2), /is damaged/],
  ] as const) {
    const { target, ...rest } = place('sample/media', bytes);
    expect(await adoptPicture(SRC, rest)).toMatch(trouble);
    expect(existsSync(target)).toBe(false);
  }
});
