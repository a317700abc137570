import { describe, expect, it } from 'vitest';
import { solidKey } from '../terms/units.ts';
import own from './fold-pairs.json' with { type: 'json' };
import { loose } from './loose.ts';
import specified from './specified-pairs.json' with { type: 'json' };

type Pair = { level: string; language: string; a: string; b: string };

const keysOf = (language: string, text: string): { exact: string; loose: string } => {
  const key = solidKey(text, language);
  return { exact: key, loose: loose(key) };
};

const rowsOf = (wanted: string): Pair[] =>
  [...specified, ...own]
    .map(([level = '', language = '', a = '', b = '']) => ({ level, language, a, b }))
    .filter(({ level }) => level === wanted);

describe('pairs of spellings', () => {
  it.each(rowsOf('exact'))('$language: writes $a and $b as one word', ({ language, a, b }) => {
    expect(keysOf(language, a).exact).toBe(keysOf(language, b).exact);
  });

  it.each(rowsOf('loose'))('$language: lets $a stand for $b', ({ language, a, b }) => {
    expect(keysOf(language, a).loose).toBe(keysOf(language, b).loose);
  });

  it.each(rowsOf('never'))('$language: keeps $a apart from $b', ({ language, a, b }) => {
    expect(keysOf(language, a).loose).not.toBe(keysOf(language, b).loose);
  });

  it('of our own are as often warnings as wishes, in seven languages', () => {
    const languages = new Set(own.map(([, language]) => language));
    expect([...languages].sort()).toEqual(['ar', 'ckb', 'en', 'fa', 'he', 'ps', 'ur']);
    expect(own.length).toBeGreaterThanOrEqual(2 * specified.length);
    expect(own.filter(([level]) => level === 'never').length * 2).toBeGreaterThanOrEqual(own.length);
  });
});
