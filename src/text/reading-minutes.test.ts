import { describe, expect, it } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

describe('readingMinutes', () => {
  it('is at least one minute for anything to read, and none for nothing', () => {
    expect(readingMinutes(3, 'fa')).toBe(1);
    expect(readingMinutes(0, 'fa')).toBe(0);
  });

  it('follows the speed measured for a language', () => {
    expect(readingMinutes(1380, 'ar')).toBe(10);
    expect(readingMinutes(1380, 'en-GB')).toBe(6);
    expect(readingMinutes(900, 'fa-IR')).toBe(5);
  });
});
