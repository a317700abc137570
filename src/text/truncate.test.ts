import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truncate } from './truncate.ts';

describe('truncate', () => {
  it('returns a text that fits as it is', () => {
    expect(truncate('خبرها', 5)).toBe('خبرها');
    expect(truncate('\u2068Kim\u2069', 3)).toBe('\u2068Kim\u2069');
  });

  it('cuts at the end of a word', () => {
    expect(truncate('رهبر کره شمالی دیدار کرد', 16)).toBe('رهبر کره شمالی…');
    expect(truncate('Kim meets Shoigu', 9)).toBe('Kim meets…');
  });

  it('cuts a word that is longer than half the room', () => {
    expect(truncate('آ internationalisation', 10)).toBe('آ internat…');
  });

  it('never ends in a half-space', () => {
    expect(truncate('می‌خواهیم‌شان', 2)).toBe('می…');
  });

  it('drops punctuation that would dangle before the ellipsis', () => {
    expect(truncate('او گفت، «سلام»', 9)).toBe('او گفت…');
  });

  it('keeps an emoji of several code points and a letter with its marks whole', () => {
    expect(truncate('👨‍👩‍👧🎉🎉🎉', 1)).toBe('👨‍👩‍👧…');
    expect(truncate('مُدِیرِیّت', 2)).toBe('مُدِ…');
  });

  it('closes an isolate it cuts through', () => {
    expect(truncate('\u2068Kim Jong Un\u2069 و رسانه', 8)).toBe('\u2068Kim Jong\u2069…');
  });

  it('does not count marks that take no room', () => {
    expect(truncate('\u2068ab\u2069\u200Fcd', 4)).toBe('\u2068ab\u2069\u200Fcd');
  });

  it('never keeps more than was asked for', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, size) => {
        const cut = truncate(text, size);
        return cut === text || [...segmenter.segment(cut.replace(/[\u2066-\u2069]/g, ''))].length <= size + 1;
      }),
    );
  });
});
