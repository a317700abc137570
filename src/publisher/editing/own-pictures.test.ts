import { expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { leadOf, ownBlocks } from './own-pictures.ts';

const copy = { src: '/m/ab/abcdef0123456789', width: 90, height: 60 };
const inside = { type: 'image' as const, url: 'https://news.example/in.jpg', alt: 'باغ' };
const draft: Draft = {
  title: 'سرخط',
  body: [inside, { type: 'divider' }],
  partial: false,
  authors: [],
  categories: [],
  credits: [],
  media: [
    { medium: 'video', url: 'https://news.example/film.mp4' },
    { medium: 'image', url: 'https://news.example/lead.jpg', caption: 'شرح' },
  ],
  source: {},
  withdrawn: false,
};

it('shows a picture of which there is a copy, and no other', () => {
  expect(ownBlocks(draft.body, new Map([[inside.url, copy]]))).toEqual([
    { type: 'image', ...copy, origin: inside.url, alt: 'باغ', caption: undefined, credit: undefined },
    { type: 'divider' },
  ]);
  expect(ownBlocks(draft.body, new Map())).toEqual([{ type: 'divider' }]);
});

it('names whom the picture says it is from where the source names nobody', () => {
  const pictures = new Map([[inside.url, { ...copy, credit: 'سارا نمونه / ایسنا' }]]);
  const creditOf = (credit?: string) => ownBlocks([{ ...inside, credit }], pictures)[0];
  expect(creditOf()).toMatchObject({ credit: 'سارا نمونه / ایسنا' });
  expect(creditOf('مهر')).toMatchObject({ credit: 'مهر' });
});

it('leads with the first picture beside the text', () => {
  const pictures = new Map([['https://news.example/lead.jpg', copy]]);
  expect(leadOf(draft, [], pictures)).toMatchObject({ ...copy, caption: [{ t: 'شرح' }] });
  expect(leadOf(draft, [], new Map())).toBeUndefined();
});

it('does not show the same picture above and in the text', () => {
  const pictures = new Map([
    [inside.url, copy],
    ['https://news.example/lead.jpg', copy],
  ]);
  expect(leadOf(draft, ownBlocks(draft.body, pictures), pictures)).toBeUndefined();
});
