import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../files/list-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { copyPicture, THUMBNAIL } from './copy-picture.ts';
import { pictureFormat } from './picture-format.ts';

const fileIn = (folder: string) => (src: string) => join(folder, `${src.slice(3)}.jpg`);

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 20, b: 20, alpha: 0.5 } } });

describe('a picture', () => {
  it.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)(
    'of format %s becomes a JPEG with a known size',
    async (format) => {
      const folder = temporaryFolder();
      const bytes = await drawn(120, 80).toFormat(format).toBuffer();
      expect(pictureFormat(bytes)).toBe(format);
      const copy = await copyPicture(bytes, { fileOf: fileIn(folder) });
      if (typeof copy === 'string') throw new Error(copy);
      expect(copy).toMatchObject({ width: 120, height: 80 });
      expect(copy.src).toMatch(/^\/m\/[0-9a-f]{2}\/[0-9a-f]{32}$/);
      expect(pictureFormat(readFileSync(join(folder, `${copy.src.slice(3)}.jpg`)))).toBe('jpeg');
    },
  );

  it('is copied once, and no wider than a page', async () => {
    const folder = temporaryFolder();
    const bytes = await drawn(3000, 1500).png().toBuffer();
    const [one, other] = [
      await copyPicture(bytes, { fileOf: fileIn(folder) }),
      await copyPicture(bytes, { fileOf: fileIn(folder) }),
    ];
    expect(one).toMatchObject({ width: 1600, height: 800 });
    expect(other).toEqual(one);
    expect(await listFiles(folder)).toHaveLength(1);
  });

  it('may be a thumbnail, by its longer side', async () => {
    const copying = { fileOf: fileIn(temporaryFolder()), widest: THUMBNAIL };
    const sized = async (width: number, height: number) =>
      copyPicture(await drawn(width, height).png().toBuffer(), copying);
    expect(await sized(800, 400)).toMatchObject({ width: 320, height: 160 });
    expect(await sized(400, 800)).toMatchObject({ width: 160, height: 320 });
    expect(await sized(90, 60)).toMatchObject({ width: 90, height: 60 });
  });

  const pixelsOf = async (bytes: Uint8Array) => {
    const folder = temporaryFolder();
    const copy = await copyPicture(bytes, { fileOf: fileIn(folder) });
    if (typeof copy === 'string') throw new Error(copy);
    const { data, info } = await sharp(fileIn(folder)(copy.src)).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    return { copy, at };
  };
  const red = { create: { width: 60, height: 80, channels: 4, background: '#f00' } } as const;
  const near = (wanted: number[]) => wanted.map((one) => expect.closeTo(one, -1) as number);

  it('stands upright, however the camera was held', async () => {
    const page = sharp({ create: { width: 120, height: 80, channels: 3, background: '#00f' } });
    const lying = await page.composite([{ input: red, left: 0, top: 0 }]).jpeg().withMetadata({ orientation: 6 }).toBuffer(); // prettier-ignore
    const { copy, at } = await pixelsOf(lying);
    expect(copy).toMatchObject({ width: 80, height: 120 });
    expect([at(40, 10), at(40, 110)]).toEqual([near([255, 0, 0]), near([0, 0, 255])]);
  });

  it('lies on white where it lets see through', async () => {
    const clear = sharp({
      create: { width: 120, height: 80, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const { at } = await pixelsOf(await clear.composite([{ input: red, left: 0, top: 0 }]).webp({ lossless: true }).toBuffer()); // prettier-ignore
    expect([at(10, 40), at(110, 40)]).toEqual([near([255, 0, 0]), near([255, 255, 255])]);
  });

  it.each(['gif', 'webp'] as const)('that moves (%s) is its first frame', async (format) => {
    const frame = (r: number) => sharp({ create: { width: 64, height: 48, channels: 3, background: { r, g: 0, b: 0 } } }).png().toBuffer(); // prettier-ignore
    const moving = await sharp([await frame(255), await frame(100), await frame(0)], { join: { animated: true } }).toFormat(format).toBuffer(); // prettier-ignore
    expect((await sharp(moving).metadata()).pages).toBe(3);
    const { copy, at } = await pixelsOf(moving);
    expect(copy).toMatchObject({ width: 64, height: 48 });
    expect(at(30, 20)).toEqual(near([255, 0, 0]));
  });

  it('is no taller than the contract allows', async () => {
    const { copy } = await pixelsOf(await drawn(100, 25_000).png().toBuffer());
    expect(copy).toMatchObject({ width: 40, height: 10_000 });
  });

  it('loses what a camera wrote into it', async () => {
    const folder = temporaryFolder();
    const bytes = await drawn(64, 64)
      .jpeg()
      .withExif({ IFD0: { Artist: 'secret-name' } })
      .toBuffer();
    expect(bytes.includes('secret-name')).toBe(true);
    const copy = await copyPicture(bytes, { fileOf: fileIn(folder) });
    if (typeof copy === 'string') throw new Error(copy);
    expect(readFileSync(join(folder, `${copy.src.slice(3)}.jpg`)).includes('secret-name')).toBe(false);
  });
});

describe('what is no picture to be copied', () => {
  it.each([
    ['a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a page', Buffer.from('<!doctype html>')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_, bytes) => {
    expect(await copyPicture(bytes, { fileOf: fileIn('/nowhere') })).toBe('is of no format that is copied');
  });

  it('a picture cut short, or of far too many pixels, or too small', async () => {
    const whole = await drawn(300, 300).png().toBuffer();
    expect(await copyPicture(whole.subarray(0, 60), { fileOf: fileIn('/nowhere') })).toBe('is damaged or too large');
    const bomb = Buffer.from(whole);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(await copyPicture(bomb, { fileOf: fileIn('/nowhere') })).toBe('is damaged or too large');
    expect(await copyPicture(await drawn(1, 1).gif().toBuffer(), { fileOf: fileIn('/nowhere') })).toBe(
      'is too small to show anything',
    );
  });
});
