import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget, writeDirective } from './text-directive.ts';

describe('writeDirective', () => {
  it('encodes whatever has a meaning in a directive, and everything that is not ASCII', () => {
    expect(writeDirective({ start: 'ice-cold, salt & pepper' })).toBe(':~:text=ice%2Dcold%2C%20salt%20%26%20pepper');
    expect(writeDirective({ start: 'می‌رود' })).toBe(':~:text=%D9%85%DB%8C%E2%80%8C%D8%B1%D9%88%D8%AF');
    expect(writeDirective({ start: 'یخ', end: 'آب', prefix: 'از', suffix: 'تا' })).toMatch(/^[\x21-\x7E]+$/);
  });

  it('puts the words around a quotation outside, each with its dash', () => {
    expect(writeDirective({ prefix: 'a', start: 'b', end: 'c', suffix: 'd' })).toBe(':~:text=a-,b,c,-d');
    expect(writeDirective({ start: 'b', suffix: 'd' })).toBe(':~:text=b,-d');
  });
});

describe('readTarget', () => {
  it('reads a paragraph, a quotation, and both', () => {
    expect(readTarget('#p7')).toEqual({ block: 'p7' });
    expect(readTarget('#:~:text=b')).toEqual({ directive: { start: 'b' } });
    expect(readTarget('#p7:~:text=a-,b,c,-d')).toEqual({
      block: 'p7',
      directive: { prefix: 'a', start: 'b', end: 'c', suffix: 'd' },
    });
    expect(readTarget('')).toEqual({});
  });

  it('reads back what was written, whatever the words', () => {
    const words = fc.string({ minLength: 1, unit: 'grapheme' });
    const optional = fc.option(words, { nil: undefined });
    fc.assert(
      fc.property(words, optional, optional, optional, (start, end, prefix, suffix) => {
        const directive = {
          start,
          ...(end === undefined ? {} : { end }),
          ...(prefix === undefined ? {} : { prefix }),
          ...(suffix === undefined ? {} : { suffix }),
        };
        expect(readTarget(`#p1${writeDirective(directive)}`)).toEqual({ block: 'p1', directive });
      }),
    );
  });

  it('takes the first text of several directives and leaves others alone', () => {
    expect(readTarget('#p1:~:selector=x&text=b&text=c').directive).toEqual({ start: 'b' });
  });

  it.each(['#p1:~:text=', '#p1:~:text=a,b,c', '#p1:~:text=%E0%A4%A', '#p1:~:text=a-', '#p1:~:nothing'])(
    'takes %s for no directive',
    (fragment) => {
      expect(readTarget(fragment)).toEqual({ block: 'p1' });
    },
  );
});
