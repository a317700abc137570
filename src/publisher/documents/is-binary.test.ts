import { expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { isBinary } from './is-binary.ts';

/** Bytes that look like chance and are the same in every run. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) >> 8);
};

it.each([10, 1000, 200_000])('knows noise of %i bytes for what it is', (length) => {
  expect(isBinary(decodeBytes(noise(length)).text)).toBe(true);
});

it('is not misled by what looks like markup in the middle of noise', () => {
  const bytes = noise(10_000);
  bytes.set(new TextEncoder().encode('<p class="a">'), 5000);
  expect(isBinary(decodeBytes(bytes).text)).toBe(true);
});

it('takes a feed for text, also one with a stray control character', () => {
  const feed = `<rss><channel><title>خبر\u0008</title></channel>${'<item/>'.repeat(20)}</rss>`;
  expect(isBinary(feed)).toBe(false);
  expect(isBinary('سطر یک\r\n\tسطر دو\f')).toBe(false);
  expect(isBinary('')).toBe(false);
});
