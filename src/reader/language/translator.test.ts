import { describe, expect, it } from 'vitest';
import ar from './ar.json';
import en from './en.json';
import fa from './fa.json';
import { translatorFor } from './translator.ts';

const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

describe('translatorFor', () => {
  it('says a message of the language', () => {
    expect(translatorFor('fa', fa)('nav.latest')).toBe('تازه‌ها');
    expect(translatorFor('en', en)('nav.latest')).toBe('Latest');
  });

  it('isolates every value, so that a Latin name cannot reorder a Persian sentence', () => {
    expect(translatorFor('fa', fa)('article.via', { source: 'BBC!' })).toBe('به نقل از \u2068BBC!\u2069');
  });

  it('does not let a value break out of its isolate', () => {
    const said = translatorFor('en', en)('article.via', { source: 'a\u2069\u2067b' });
    expect(said).toBe('From \u2068a\u2067b\u2069\u2069');
  });

  it('writes numbers in the digits of the language or of the reader', () => {
    expect(translatorFor('fa', fa)('article.minutes', { count: 12 })).toBe('\u2068۱۲\u2069 دقیقه خواندن');
    expect(translatorFor('fa', fa, 'latn')('list.count', { count: 1200 })).toBe('\u20681,200\u2069 خبر');
    expect(translatorFor('en', en, 'arab')('list.page', { page: 3 })).toBe('Page \u2068٣\u2069');
  });

  it('leaves the digits of a string alone', () => {
    expect(translatorFor('fa', fa)('article.via', { source: 'Radio 24' })).toContain('Radio 24');
  });

  it('chooses the plural form by the count', () => {
    const t = translatorFor('en', en);
    expect([1, 2].map((count) => withoutIsolates(t('list.count', { count })))).toEqual(['1 story', '2 stories']);
  });

  it('has six forms in Arabic', () => {
    const t = translatorFor('ar', ar);
    const said = [0, 1, 2, 3, 11, 100].map((count) => withoutIsolates(t('list.count', { count })));
    expect(said).toEqual(['لا أخبار', 'خبر واحد', 'خبران', '3 أخبار', '11 خبرًا', '100 خبر']);
  });

  it('is text and not HTML: nothing of a value is escaped or read as a message', () => {
    const t = translatorFor('en', en);
    expect(withoutIsolates(t('article.via', { source: 'R&D <b>/</b> {{count}} $t(nav.latest)' }))).toBe(
      'From R&D <b>/</b> {{count}} $t(nav.latest)',
    );
  });
});
