import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const TEXT = 'می\u200Cرود، ۱۲ روز';
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, big: boolean) =>
  bytes(
    ...[0xfeff, ...text.split('').map((unit) => unit.charCodeAt(0))].flatMap((unit) =>
      big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );

it('reads UTF-8 with and without a byte order mark, half-spaces and all', () => {
  expect(decodeText(Buffer.from(TEXT))).toEqual({ ok: true, text: TEXT });
  expect(decodeText(Buffer.from(`\uFEFF${TEXT}`))).toEqual({ ok: true, text: TEXT });
});

it('reads UTF-16 of either byte order by its mark', () => {
  expect(decodeText(utf16(TEXT, false))).toEqual({ ok: true, text: TEXT });
  expect(decodeText(utf16(TEXT, true))).toEqual({ ok: true, text: TEXT });
});

it('reads the old Arabic code page when the bytes are no UTF-8', () => {
  // «سلام پژمان» in windows-1256
  expect(decodeText(bytes(0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0x81, 0x8e, 0xe3, 0xc7, 0xe4))).toEqual({
    ok: true,
    text: 'سلام پژمان',
  });
});

it('does not take a Latin code page for Arabic', () => {
  expect(decodeText(bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x75, 0x20, 0x6c, 0x61, 0x69, 0x74)).ok).toBe(false);
});

it.each([
  ['a picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70)],
  ['an archive', bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0)],
  ['text with a null byte', Buffer.from('سلام\u0000')],
  ['UTF-16 that ends in half a letter', bytes(0xff, 0xfe, 0x33, 0x06, 0x44)],
])('refuses %s', (_, data) => {
  expect(decodeText(data)).toEqual({ ok: false, message: 'is not text (binary, or an unknown encoding)' });
});

it('calls a file of spaces empty', () => {
  expect(decodeText(Buffer.from(' \n\t\n'))).toEqual({ ok: false, message: 'is empty' });
});
