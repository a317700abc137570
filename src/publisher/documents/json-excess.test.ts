import { expect, it } from 'vitest';
import { jsonExcess } from './json-excess.ts';

const nested = (depth: number, inside = ''): string => `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`;

it('counts brackets that are open at once, to the level', () => {
  expect(jsonExcess(nested(256))).toBeUndefined();
  expect(jsonExcess(nested(257))).toBe('nests too deeply');
  expect(jsonExcess(`{"a":${nested(255)},"b":${nested(255)}}`)).toBeUndefined();
  expect(jsonExcess('{"a":'.repeat(300))).toBe('nests too deeply');
});

it('does not count what stands in texts, whatever is escaped there', () => {
  expect(jsonExcess(JSON.stringify({ a: `"\\${'['.repeat(500)}\\` }))).toBeUndefined();
  expect(jsonExcess(JSON.stringify([nested(200), nested(200, '\\"')]))).toBeUndefined();
});

it('counts values, lists and objects, by the length of the document', () => {
  expect(jsonExcess(`[${'1,'.repeat(599_999)}1]`)).toBeUndefined();
  expect(jsonExcess(`[${'1,'.repeat(600_000)}1]`)).toBe('holds too many values');
  expect(jsonExcess(`[${'{},'.repeat(300_000)}1]`)).toBe('holds too many values');
  expect(jsonExcess(`[${`"${'a'.repeat(40)}",`.repeat(600_000)}1]`)).toBeUndefined();
  expect(jsonExcess(`["${','.repeat(2_000_000)}"]`)).toBeUndefined();
});
