import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

it('writes the same bytes whatever the order of the keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 'x' })).toBe('{"a":"x","b":[{"c":2,"d":1}]}');
});

it('leaves out what is undefined', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
});

// The outermost object is put together from remembered parts. Were its bytes not those that JSON gives the
// same object anywhere else, every stored document with such a name would look changed at the next import.
it('writes an object in the same bytes outermost and inside another, also where JSON has an order of its own', () => {
  const value = { b: 1, 10: { '2': 0, '-1': 0, '01': 0 }, 9: [undefined] };
  expect(canonicalJson(value)).toBe('{"9":[null],"10":{"2":0,"-1":0,"01":0},"b":1}');
  expect(canonicalJson([value])).toBe(`[${canonicalJson(value)}]`);
});

it('alters no character of a text', () => {
  const text = 'می\u200Cرود \u200F e\u0301 é ي';
  expect(JSON.parse(canonicalJson({ text }))).toEqual({ text });
});

it('indents for people when asked', () => {
  expect(canonicalJson({ a: [1] }, 2)).toBe('{\n  "a": [\n    1\n  ]\n}');
});

it('is JSON of the same value, and stays the same when done again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const once = canonicalJson(value);
      expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(once))).toBe(once);
    }),
  );
});
