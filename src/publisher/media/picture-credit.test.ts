import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { copyPicture } from './copy-picture.ts';
import { pictureCredit } from './picture-credit.ts';

type Dataset = readonly [record: number, number: number, value: string | Buffer];

const short = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);

/** What agencies write into a picture, as a JPEG carries it. */
const notes = (...datasets: Dataset[]): Buffer => {
  const written = datasets.map(([record, number, value]) => {
    const bytes = Buffer.from(value as string);
    return Buffer.concat([Buffer.from([0x1c, record, number]), short(bytes.length), bytes]);
  });
  const all = Buffer.concat(written);
  return Buffer.concat([Buffer.from('Photoshop 3.0\u00008BIM\u0004\u0004\0\0\0\0', 'latin1'), short(all.length), all]);
};

const UTF_8: Dataset = [1, 90, Buffer.from([0x1b, 0x25, 0x47])];
const CREDIT: Dataset = [2, 110, 'ایسنا'];

it.each<[string, string | undefined, Dataset[]]>([
  ['the photographer and the agency', 'سارا نمونه / ایسنا', [UTF_8, [2, 0, '\0\u0004'], CREDIT, [2, 80, 'سارا نمونه']]],
  ['one name once', 'ایسنا', [[2, 80, 'ایسنا'], CREDIT]],
  ['no name that is only space or controls', 'ایسنا', [[2, 80, ' \u202E\u0007 '], CREDIT]],
  ['nothing of other records', undefined, [[3, 110, 'x'], [2, 25, 'باغ']]], // prettier-ignore
  ['nothing in an alphabet that is not said', undefined, [[2, 110, Buffer.from([0xc7, 0xed, 0xd3])]]],
])('tells %s', (_, credit, datasets) => {
  expect(pictureCredit(notes(...datasets))).toBe(credit);
});

it('is found whatever the length of all that was written', () => {
  for (let length = 1; length < 60; length += 1)
    expect(pictureCredit(notes([2, 120, 'x'.repeat(length)], CREDIT))).toBe('ایسنا');
});

it('is not misled by lengths that are wrong, and comes to an end', () => {
  const whole = notes(UTF_8, CREDIT);
  expect(pictureCredit(whole.subarray(0, whole.length - 1))).toBeUndefined();
  expect(pictureCredit(undefined)).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const credit = pictureCredit(Buffer.concat([whole.subarray(0, 26), bytes]));
      expect(credit === undefined || credit.length <= 200).toBe(true);
    }),
  );
});

it('is all that stays of what was written into a picture', async () => {
  const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#123' } })
    .jpeg()
    .toBuffer();
  const app13 = notes(UTF_8, CREDIT);
  const told = Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xed]), short(app13.length + 2), app13, bytes.subarray(2)]); // prettier-ignore
  const file = `${temporaryFolder()}/copy.jpg`;
  expect(await copyPicture(told, { fileOf: () => file })).toMatchObject({ width: 64, credit: 'ایسنا' });
  const { iptc, exif, xmp } = await sharp(file).metadata();
  expect([iptc, exif, xmp]).toEqual([undefined, undefined, undefined]);
});
