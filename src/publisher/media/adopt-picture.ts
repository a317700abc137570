import { access, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { writeFile } from '../files/write-file.ts';
import { mediaPath } from './store-places.ts';

/** Why a picture is not to be had. */
export type PictureTrouble = 'missing' | 'not-a-jpeg';

const isThere = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const bytesOf = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return undefined;
  }
};

const isJpeg = ([first, second, third]: Uint8Array): boolean => first === 0xff && second === 0xd8 && third === 0xff;

/**
 * Copies a picture an article names into the store's media folder, from a folder `media` beside the
 * article's file or beside the folder it lies in. A picture the store already has is left alone.
 *
 * @param src `/m/xx/<hash>`
 */
export const adoptPicture = async (
  src: string,
  place: { readonly file: string; readonly folder: string },
): Promise<PictureTrouble | undefined> => {
  const target = mediaPath(place.folder, src);
  if (await isThere(target)) return undefined;
  const beside = dirname(place.file);
  for (const folder of [beside, dirname(beside)]) {
    const bytes = await bytesOf(join(folder, 'media', `${basename(src)}.jpg`));
    if (bytes === undefined) continue;
    if (!isJpeg(bytes)) return 'not-a-jpeg';
    await writeFile(target, bytes);
    return undefined;
  }
  return 'missing';
};
