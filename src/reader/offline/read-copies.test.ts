import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { articleData } from '#article/locations.ts';
import { emptyDevice } from './testing/device.ts';

const article = buildArticle();
const address = articleData(article.id);

const device = async () => {
  emptyDevice();
  const { writeDocument } = await import('./document-store.ts');
  const { readCopies } = await import('./read-copies.ts');
  const { keptCopy } = await import('../data/kept-copies.ts');
  return { writeDocument, readCopies, keptCopy };
};

it('lets the page read what is kept, and nothing before', async () => {
  const { writeDocument, readCopies, keptCopy } = await device();
  await writeDocument(address, article, { saved: true });
  expect(await keptCopy(address)).toBeUndefined();
  await readCopies();
  expect(await keptCopy(address)).toEqual(article);
  expect(await keptCopy(articleData('neverhere'))).toBeUndefined();
});

it('gives nothing that this app could not show', async () => {
  const { writeDocument, readCopies, keptCopy } = await device();
  await writeDocument(address, { ...article, schema: 'article/0.1' }, { saved: true });
  await writeDocument('/data/i/latest/fa/head.json', { items: 'none' }, { openedAt: 1 });
  await readCopies();
  expect(await keptCopy(address)).toBeUndefined();
  expect(await keptCopy('/data/i/latest/fa/head.json')).toBeUndefined();
});
