import { expect, it } from 'vitest';
import { isToldByMadda } from './madda-pairs.ts';

it.each(['آستان', 'استان', 'آبرو', 'ابرو', 'آن', 'ان', 'سرآب', 'سراب', 'مآل', 'مال'])(
  '%s is another word with and without madda',
  (word) => {
    expect(isToldByMadda(word)).toBe(true);
  },
);

it.each(['قرآن', 'قران', 'آمریکا', 'امریکا', 'فرآیند', 'فرایند', 'الآن', 'آماده', 'کتاب'])(
  '%s is the same word with and without madda',
  (word) => {
    expect(isToldByMadda(word)).toBe(false);
  },
);
