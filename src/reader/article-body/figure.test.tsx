import { expect, it } from 'vitest';
import type { Block } from '#article/blocks.ts';
import { allWords, eventually, press, show } from '../interface/testing/show.tsx';
import { Body } from './body.tsx';

const bodyOf = async (...blocks: Block[]): Promise<HTMLElement> => {
  const place = await show(<Body blocks={blocks} />);
  return place.querySelector('div')!;
};

const attributes = (element: Element | null | undefined): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

const image = { type: 'image', src: '/m/0a/0a1b2c3d4e5f60718293' } as const;

const stem = image.src;
const sized = { ...image, width: 800, height: 600 };

it('comes from this site, keeps its place while it loads, and says what it shows', async () => {
  const body = await bodyOf({ type: 'divider' }, { ...sized, alt: 'دشت "لوت"' });
  expect(body.querySelector('source')).toBeNull();
  expect(attributes(body.querySelector('img'))).toEqual({
    src: `${stem}.jpg`,
    alt: 'دشت "لوت"',
    width: '800',
    height: '600',
    loading: 'lazy',
    decoding: 'async',
  });
});

it('offers each width that there is, in the small form first, and the whole one as JPEG', async () => {
  const body = await bodyOf({ type: 'divider' }, { ...sized, renditions: [320, 800] });
  const [source, img] = [...(body.querySelector('picture')?.children ?? [])].map(attributes);
  expect(source).toEqual({
    type: 'image/avif',
    srcset: `${stem}-320.avif 320w, ${stem}-800.avif 800w`,
    sizes: img?.['sizes'],
  });
  expect(img).toMatchObject({ srcset: `${stem}-320.jpg 320w, ${stem}.jpg 800w`, src: `${stem}.jpg` });
});

it('goes before others where it is the first thing, and is never fetched out of sight', async () => {
  const body = await bodyOf(image, image);
  const waits = [...body.querySelectorAll('img')].map((img) => [img.getAttribute('fetchpriority'), img.getAttribute('loading')]); // prettier-ignore
  expect(waits).toEqual([
    ['high', 'lazy'],
    [null, 'lazy'],
  ]);
});

it('is asked for by a button that says what it shows, and has the focus once it is there', async () => {
  const body = await bodyOf({ ...sized, bytes: 84_320, alt: 'دشت لوت' });
  await eventually(() => {
    expect(allWords(body, 'button')).toEqual(['نمایش تصویر۸۰۰ × ۶۰۰ · ۸۴ کیلوبایتدشت لوت']);
  });
  await press(body, 'نمایش تصویر۸۰۰ × ۶۰۰ · ۸۴ کیلوبایتدشت لوت');
  expect(body.querySelector('button')).toBeNull();
  expect(document.activeElement).toBe(body.querySelector('figure[data-asked]'));
});

it('without a description is passed over by a screen reader, not read by its file name', async () => {
  expect((await bodyOf(image)).querySelector('img')?.getAttribute('alt')).toBe('');
});

it('has a caption and names its photographer where they are known, and nothing where not', async () => {
  const body = await bodyOf({ ...image, caption: [{ t: 'قنات گناباد' }], credit: 'Sample Desk' }, image);
  expect(allWords(body, 'figcaption')).toEqual(['قنات گنابادتصویر: Sample Desk']);
  expect(allWords(await bodyOf({ ...image, credit: 'دفتر' }), 'figcaption')).toEqual(['تصویر: دفتر']);
});
