import { describe, expect, it } from 'vitest';
import { snapToWords } from './snap-to-words.ts';
import { textOf } from './stretch.ts';

/** The text snapped to when `[` and `]` mark what was selected in the lines. */
const snapped = (language: string, ...marked: string[]): string | undefined => {
  const place = (mark: string) => {
    const line = marked.findIndex((text) => text.includes(mark));
    return { line, at: (marked[line] ?? '').replace(mark === ']' ? '[' : '', '').indexOf(mark) };
  };
  const lines = marked.map((text) => text.replace(/[[\]]/g, ''));
  const stretch = snapToWords(lines, { from: place('['), to: place(']') }, language);
  return stretch === undefined ? undefined : textOf(lines, stretch);
};

describe('snapToWords', () => {
  it('widens to whole words at both ends', () => {
    expect(snapped('en', 'The nig[ht train arr]ived late.')).toBe('night train arrived');
  });

  it('leaves whole words and the marks beside them alone', () => {
    expect(snapped('en', 'She said: [“All is well.”] And left.')).toBe('“All is well.”');
    expect(snapped('fa', 'گفت: [«همه خوب‌اند.»] و رفت')).toBe('«همه خوب‌اند.»');
  });

  it('does not take a half-space for the end of a word', () => {
    expect(snapped('fa', 'مسافران می‌[خند]یدند و رفتند')).toBe('می‌خندیدند');
    expect(snapped('fa', 'مسافران می[‌خندیدند و رف]تند')).toBe('می‌خندیدند و رفتند');
  });

  it('keeps a vowel mark, a number and a Hebrew abbreviation whole', () => {
    expect(snapped('ar', 'كَتَ[بَ الدرس]')).toBe('كَتَبَ الدرس');
    expect(snapped('fa', 'رشد ۱[۲٫۵ د]رصد بود')).toBe('۱۲٫۵ درصد');
    expect(snapped('he', 'דובר צ[ה״ל אמ]ר')).toBe('צה״ל אמר');
  });

  it('drops white space and empty ends of lines', () => {
    expect(snapped('en', 'one[ ', ' two three ', '] four')).toBe('two three');
  });

  it('is nothing for white space alone', () => {
    expect(snapped('en', 'one[  ]two')).toBeUndefined();
  });
});
