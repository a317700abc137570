import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { adoptPicture } from './adopt-picture.ts';

const SRC = '/m/0d/0d6938c5e6077b32';
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]);

const place = (pictureAt: string | undefined, bytes = JPEG) => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'sample/fa/media'), { recursive: true });
  mkdirSync(join(root, 'sample/media'), { recursive: true });
  if (pictureAt !== undefined) writeFileSync(join(root, pictureAt, '0d6938c5e6077b32.jpg'), bytes);
  const folder = join(root, 'store/media');
  return { file: join(root, 'sample/fa/ice.json'), folder, target: join(folder, '0d/0d6938c5e6077b32.jpg') };
};

it.each(['sample/fa/media', 'sample/media'])('takes a picture from %s', async (at) => {
  const { target, ...rest } = place(at);
  expect(await adoptPicture(SRC, rest)).toBeUndefined();
  expect(readFileSync(target)).toEqual(JPEG);
});

it('keeps the copy the store already has', async () => {
  const { target, ...rest } = place(undefined);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, 'old');
  expect(await adoptPicture(SRC, rest)).toBeUndefined();
  expect(readFileSync(target, 'utf8')).toBe('old');
});

it('tells a missing picture from one that is none', async () => {
  expect(await adoptPicture(SRC, place(undefined))).toBe('missing');
  const { target, ...rest } = place('sample/media', Buffer.from('<svg/>'));
  expect(await adoptPicture(SRC, rest)).toBe('not-a-jpeg');
  expect(existsSync(target)).toBe(false);
});
