import { describe, expect, it } from 'vitest';
import { shareMessage, shareWords } from './share-text.ts';
import { englishStory, persianQuote, persianStory } from './testing/subjects.ts';

describe('shareMessage', () => {
  it('puts headline, source and address of a right-to-left story on lines of their own', () => {
    expect(shareMessage(persianStory).split('\n')).toEqual([
      'قطار شبانه به شهر رسید',
      '«بامداد»',
      'https://news.example/a/7k3m9q2xw4ct',
    ]);
  });

  it('names the source of a left-to-right story without marks', () => {
    expect(shareMessage(englishStory).split('\n')).toEqual([
      'Night train arrives & stays',
      'The Dawn',
      'https://news.example/a/7k3m9q2xw4ct',
    ]);
  });

  it('puts a quotation first, in the marks of its language and with its half-spaces', () => {
    expect(shareMessage(persianQuote).split('\n')).toEqual([
      '«مسافران می\u200Cخندیدند»',
      'قطار شبانه به شهر رسید — بامداد',
      persianQuote.url,
    ]);
  });

  it('holds no invisible mark of direction, even where a headline came with one', () => {
    const headline = '\u200Fقطار \u2067شبانه\u2069 \u061C۱۲٪\u200E';
    const message = shareMessage({ ...persianStory, article: { ...persianStory.article, headline } });
    expect(message).not.toMatch(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/);
    expect(message).toContain('قطار شبانه ۱۲٪');
  });
});

describe('shareWords', () => {
  it('leaves the address out', () => {
    expect(shareWords(persianStory)).toBe('قطار شبانه به شهر رسید\n«بامداد»');
    expect(shareWords(persianQuote)).not.toContain('http');
  });
});
