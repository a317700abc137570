import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureOfFile } from '#article/locations.ts';
import { renditionFiles, renditionWidths } from './renditions.ts';

it.each([
  [1600, [320, 480, 800, 1200]],
  [1200, [320, 480, 800, 1200]],
  [1000, [320, 480, 800, 1000]],
  [900, [320, 480, 900]],
  [500, [320, 500]],
  [320, [320]],
  [90, [90]],
])('a picture %d pixels wide is drawn in %j', (width, widths) => {
  expect(renditionWidths({ width, height: 60 })).toEqual(widths);
});

it('leaves a picture alone that is very long, or of which no size is known', () => {
  expect(renditionWidths({ width: 1600, height: 3200 })).toHaveLength(4);
  expect(renditionWidths({ width: 1600, height: 3400 })).toEqual([]);
  expect(renditionWidths({ width: 300, height: 9000 })).toEqual([300]);
  expect(renditionWidths({ width: 800 })).toEqual([]);
});

it('is never wider than its picture, and rises in steps that are worth a file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (width) => {
      const widths = renditionWidths({ width, height: 100 });
      expect(Math.max(...widths)).toBeLessThanOrEqual(width);
      for (const [at, one] of widths.entries()) expect(one).toBeGreaterThan((widths[at - 1] ?? 0) * 1.1);
    }),
  );
});

it('names each file by its picture, and does not draw a JPEG of the whole one again', () => {
  const src = '/m/0d/0d6938c5e6077b32';
  const files = renditionFiles({ src, width: 480 }, [320, 480]);
  expect(files).toEqual([`${src}-320.avif`, `${src}-320.jpg`, `${src}-480.avif`]);
  expect(new Set(files.map(pictureOfFile))).toEqual(new Set([src]));
});
