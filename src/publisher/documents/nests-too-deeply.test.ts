import { expect, it } from 'vitest';
import { nestsTooDeeply } from './nests-too-deeply.ts';

const nested = (depth: number, inside = ''): string => `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`;

it('counts brackets that are open at once, to the level', () => {
  expect(nestsTooDeeply(nested(256))).toBe(false);
  expect(nestsTooDeeply(nested(257))).toBe(true);
  expect(nestsTooDeeply(`{"a":${nested(255)},"b":${nested(255)}}`)).toBe(false);
  expect(nestsTooDeeply('{"a":'.repeat(300))).toBe(true);
});

it('does not count what stands in texts, whatever is escaped there', () => {
  expect(nestsTooDeeply(JSON.stringify({ a: `"\\${'['.repeat(500)}\\` }))).toBe(false);
  expect(nestsTooDeeply(JSON.stringify([nested(200), nested(200, '\\"')]))).toBe(false);
});
