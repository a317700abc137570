import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceIsolates, isolate, stripIsolates } from './isolate.ts';

describe('isolate', () => {
  it('leaves the direction to the first strong letter unless one is given', () => {
    expect(isolate('CNN')).toBe('\u2068CNN\u2069');
    expect(isolate('او گفت CNN!', 'rtl')).toBe('\u2067او گفت CNN!\u2069');
    expect(isolate('+98 21', 'ltr')).toBe('\u2066+98 21\u2069');
  });

  it('does not let a value close the isolate it stands in', () => {
    expect(isolate('a\u2069b')).toBe('\u2068ab\u2069');
  });

  it('closes what a value leaves open', () => {
    expect(isolate('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
  });

  it('keeps the half-space inside a value', () => {
    expect(isolate('می‌روم')).toContain('می\u200Cروم');
  });

  it('is undone by stripIsolates whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => stripIsolates(isolate(text)) === stripIsolates(text)),
    );
  });
});

describe('balanceIsolates', () => {
  it('never lets the count of open isolates fall below none or end above it', () => {
    const mark = fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069', 'x');
    fc.assert(
      fc.property(fc.string({ unit: mark }), (text) => {
        const depths: number[] = [0];
        for (const character of balanceIsolates(text)) {
          const step = { '\u2069': -1, x: 0 }[character] ?? 1;
          depths.push((depths.at(-1) ?? 0) + step);
        }
        return Math.min(...depths) === 0 && depths.at(-1) === 0;
      }),
    );
  });

  it('leaves a balanced text alone', () => {
    expect(balanceIsolates('\u2068Kim\u2069 و \u2067رسانه\u2069')).toBe('\u2068Kim\u2069 و \u2067رسانه\u2069');
  });
});
