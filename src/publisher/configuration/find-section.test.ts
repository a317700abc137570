import { expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from './default-configuration.ts';
import { makeSectionOf } from './find-section.ts';

const sectionOf = makeSectionOf(DEFAULT_CONFIGURATION);

it.each(['world', 'جهان', 'العالم', 'עולם', 'World', 'جيهان'])('finds a section by its name: %s', (name) => {
  expect(sectionOf(name)).toBe('world');
});

it('finds none for a name the site does not know', () => {
  expect(sectionOf('آشپزی')).toBeUndefined();
});
