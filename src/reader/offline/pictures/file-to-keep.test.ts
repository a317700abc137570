import { expect, it, vi } from 'vitest';
import { fileToKeep, readableForm } from './file-to-keep.ts';

const src = '/m/ab/0123456789abcdef';

it.each([
  [undefined, '.jpg'],
  [[320, 480, 800, 1200], '-800.avif'],
  [[320, 480, 900], '-900.avif'],
  [[320, 500], '-500.avif'],
])('of the widths %j is %s', (renditions, end) => {
  expect(fileToKeep({ src, width: 1600, renditions }, 'avif')).toBe(`${src}${end}`);
});

it('is a JPEG where the browser does not say that it reads the small form', async () => {
  expect(await readableForm()).toBe('jpg');
  for (const [reads, form] of [
    [true, 'avif'],
    [false, 'jpg'],
  ] as const) {
    // prettier-ignore
    vi.stubGlobal('ImageDecoder', { isTypeSupported: () => Promise.resolve(reads) });
    expect(await readableForm()).toBe(form);
  }
  expect(fileToKeep({ src, width: 800, renditions: [320, 800] }, 'jpg')).toBe(`${src}.jpg`);
});
