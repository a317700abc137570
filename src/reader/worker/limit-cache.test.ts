import { expect, it } from 'vitest';
import { answer, fakeCache } from '../offline/testing/caches.ts';
import { limitCache } from './limit-cache.ts';

const filled = async (...sizes: number[]) => {
  const cache = fakeCache();
  for (const [at, size] of sizes.entries()) await cache.put(`/${at}`, answer('x'.repeat(size), 'image/png'));
  return cache;
};

const limit = async (cache: ReturnType<typeof fakeCache>, entries: number, bytes: number) => {
  await limitCache(cache as unknown as Cache, { entries, bytes });
  return cache.paths();
};

it('leaves a cache alone that is within its limits', async () => {
  expect(await limit(await filled(1, 1), 2, 2)).toEqual(['/0', '/1']);
});

it('removes what was put longest ago, by number', async () => {
  expect(await limit(await filled(1, 1, 1), 2, 100)).toEqual(['/1', '/2']);
});

it('removes what was put longest ago, by size', async () => {
  expect(await limit(await filled(1, 50, 60), 10, 100)).toEqual(['/2']);
});

it('keeps what was used lately, because it was put again', async () => {
  const cache = await filled(1, 1, 1);
  await cache.put('/0', answer('x', 'image/png'));
  expect(await limit(cache, 2, 100)).toEqual(['/2', '/0']);
});

it('does not keep a single one that is too large', async () => {
  expect(await limit(await filled(200), 10, 100)).toEqual([]);
});
