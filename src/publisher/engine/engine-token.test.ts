import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineConfiguration } from './engine-configuration.ts';
import { engineId } from './engine-id.ts';
import { engineToken } from './engine-token.ts';

const configuration = engineConfiguration({ data: '/data', listen: { host: '127.0.0.1', port: 9306 } });

/** The letters that the emitted configuration lets stand, as a pattern of one word. */
const letters = (/charset_table = (.*)/.exec(configuration)?.[1] ?? '')
  .split(', ')
  .map((range) => range.replaceAll(/U\+(\w+)/g, '\\u{$1}').replace('..', '-'))
  .join('');
const oneWord = new RegExp(`^[${letters}]{1,40}$`, 'u');

describe('a term as a word of a search server', () => {
  it.each([
    ['کتابخانهها', 'کتابخانهها'],
    ['קיבוצ', 'קיבוצ'],
    ['=s:kavir', '_3d_s_3a_kavir'],
    ['3.5', '3_2e_5'],
  ])('%s is %s', (term, token) => {
    expect(engineToken(term)).toBe(token);
  });

  it('is one word of the letters of the configuration, and another for another term', () => {
    const unit = fc.constantFrom('ک', 'گ', 'ە', 'ۍ', 'a', '7', 'ש', '日', '=', '_', '.', 'é', '😀');
    const term = fc.string({ unit, minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(term, term, (one, other) => {
        expect(engineToken(one)).toMatch(oneWord);
        expect(engineToken(one) === engineToken(other)).toBe(one === other);
      }),
    );
  });
});

describe('the configuration of a search server', () => {
  it('has the two indexes with their columns, and where to listen', () => {
    expect(configuration.match(/^(?:index \w+|searchd)$/gm)).toEqual([
      'index news_articles',
      'index news_words',
      'searchd',
    ]);
    expect(configuration).toContain('listen = 127.0.0.1:9306:mysql41');
    expect(configuration).toContain('path = /data/news_articles');
  });
});

it('the number of a text is positive, fits 63 bits and stays the same', () => {
  expect(engineId('9kpprma99g9s')).toBe(engineId('9kpprma99g9s'));
  expect(new Set(['a', 'b', 'c'].map(engineId)).size).toBe(3);
  for (const text of ['', 'a', 'کتاب']) expect(engineId(text) > 0n && engineId(text) < 2n ** 63n).toBe(true);
});
