import type { ImageBlock } from '#article/blocks.ts';
import { renditionFile } from '#article/locations.ts';

/** What screens ask for, in pixels: a phone of single, usual and high density, a column of text at twice its density. */
const WIDTHS = [320, 480, 800, 1200];
const WIDEST = 1200;

/** A rendition that saves less than this part of the next larger one is not worth a file. */
const STEP = 1.15;

/** Pixels of the widest: twice as tall as wide and a little more. One of 10,000 lines took ten seconds and 700 MB. */
const MOST_PIXELS = 3_000_000;

/**
 * Widths of the renditions of a picture in pixels, rising. The last is its own, where a column is no narrower.
 * None for a picture whose size is not known, as older stores have them, and for very long ones.
 */
export const renditionWidths = ({ width, height }: Pick<ImageBlock, 'width' | 'height'>): number[] => {
  if (width === undefined || height === undefined) return [];
  const widest = Math.min(width, WIDEST);
  if ((widest * widest * height) / width > MOST_PIXELS) return [];
  return [...WIDTHS.filter((one) => one * STEP < widest), widest];
};

/** Addresses of the renditions of a picture, without the picture itself. */
export const renditionFiles = ({ src, width }: Pick<ImageBlock, 'src' | 'width'>, widths: readonly number[]) =>
  widths.flatMap((at) => [
    renditionFile({ src, width }, at, 'avif'),
    ...(at === width ? [] : [renditionFile({ src, width }, at, 'jpg')]),
  ]);
