import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { sha256 } from '../testing/sha256.ts';
import { DEFAULT_CONFIGURATION } from './default-configuration.ts';
import { makeRepairOf } from './find-repair.ts';
import { makeSourceOf } from './find-source.ts';

it('is what the configuration says of the source that an article credits first', () => {
  const configuration = {
    ...DEFAULT_CONFIGURATION,
    sources: [
      { slug: 'kavir', name: { fa: 'کویر' }, alias: ['Kavir'], repair: 'suggest' as const },
      { slug: 'alborz', name: { fa: 'البرز' } },
    ],
  };
  const repairOf = makeRepairOf(configuration, makeSourceOf(configuration, sha256));
  const of = (name: string) => repairOf(buildArticle({ credit: [{ name, role: 'via' }] }));
  expect(['كوير', 'Kavir', 'البرز', 'دیگر'].map(of)).toEqual(['suggest', 'suggest', undefined, undefined]);
});
