import { expect, it } from 'vitest';
import { sha256 } from '../testing/sha256.ts';
import { DEFAULT_CONFIGURATION } from './default-configuration.ts';
import { makeSourceOf } from './find-source.ts';

const sourceOf = makeSourceOf(
  {
    ...DEFAULT_CONFIGURATION,
    sources: [
      { slug: 'kavir', name: { fa: 'کویر', en: 'Kavir' }, alias: ['خبرگزاری کویر'] },
      { slug: 'oasis', name: { ar: 'الواحة' } },
    ],
  },
  sha256,
);

it('knows a source by each of its names and however they are typed', () => {
  expect(['کویر', 'كوير', 'KAVIR', 'خبرگزاری\u200Cکویر', ' خبرگزاری  کویر '].map(sourceOf)).toEqual(
    Array(5).fill('kavir'),
  );
});

it('makes a readable slug of an unknown Latin name', () => {
  expect(sourceOf('The Lantern, Évian')).toBe('the-lantern-evian');
});

it('makes a code of any other unknown name, always the same one', () => {
  expect(sourceOf('البرز')).toMatch(/^x-[0-9a-hjkmnp-tv-z]{8}$/);
  expect(sourceOf('البرز')).toBe(sourceOf('البرز '));
  expect(sourceOf('البرز')).not.toBe(sourceOf('چنار'));
});

it('does not hand a known slug to a stranger of the same name in Latin', () => {
  expect(sourceOf('Oasis')).toMatch(/^x-/);
});
