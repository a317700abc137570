import type { ImageBlock } from '#article/blocks.ts';
import { pictureOfFile, mediaFile } from '#article/locations.ts';

/** A picture, as far as it tells which copies of it there are. */
export type Copies = Pick<ImageBlock, 'src' | 'width' | 'renditions'>;

const isPicture = (value: object): value is Copies => {
  const src: unknown = Reflect.get(value, 'src');
  return typeof src === 'string' && pictureOfFile(mediaFile(src)) === src;
};

/** The pictures a document shows, each once. Any document: a list may come to show pictures as well. */
export const picturesIn = (json: unknown): readonly Copies[] => {
  const found = new Map<string, Copies>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isPicture(value) && !found.has(value.src)) found.set(value.src, value);
    Object.values(value).forEach(walk);
  };
  walk(json);
  return [...found.values()];
};
