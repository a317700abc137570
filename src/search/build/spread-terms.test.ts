import { expect, it } from 'vitest';
import { ALONE, deciding, shardOf } from '../format/shard-of.ts';
import { spreadTerms } from './spread-terms.ts';

const TARGET = 2000;

it('lets words that begin alike lie together, but for one with long lists', () => {
  const light = ['تهرانی', 'تهرانپارس', 'تهرانگردی'].map((key) => ({ key, bytes: 20 }));
  const spellings = [900, 800].map((bytes) => ({ key: 'تهران', bytes }));
  const spread = spreadTerms([...light, ...spellings, { key: 'کتاب', bytes: 100_000 }], TARGET);
  expect(deciding('تهران', spread.deep)).toBe(`تهران${ALONE}`);
  expect(new Set(light.map(({ key }) => shardOf(key, spread))).size).toBe(1);
});

it('tells words apart by a further letter where too much begins alike', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ key: `تهران${at}`, bytes: 400 }));
  const { deep, shards } = spreadTerms(many, TARGET);
  expect(shards).toBe(8);
  expect(deciding('تهران7', deep).length).toBeGreaterThan(deciding('تهران7', new Set()).length);
});
