import { describe, expect, it } from 'vitest';
import { isKind, parseLexicon, visibleSpelling } from './parse-lexicon.ts';

const Z = '\u200C';

describe('a lexicon', () => {
  it('holds words under their kinds and verbs by their stems', () => {
    const lexicon = parseLexicon({ an: 'جوان', p: 'جوانان', verbs: 'رفت/رو توانست/' });
    expect(isKind(lexicon, 'جوان', 'n')).toBe(true);
    expect(isKind(lexicon, 'جوانان', 'na')).toBe(false);
    expect(isKind(lexicon, 'پیر', 'a')).toBe(false);
    expect(lexicon.verbs).toEqual([
      { past: 'رفت', present: 'رو' },
      { past: 'توانست', present: '' },
    ]);
  });

  it('adds up the kinds of a word that stands under two kinds', () => {
    const lexicon = parseLexicon({ n: 'خوب', a: 'خوب' });
    expect(lexicon.kinds.get('خوب')).toBe('na');
  });

  it('writes words as they show', () => {
    expect(visibleSpelling(`کار${Z}خانه`)).toBe('کارخانه');
    expect(visibleSpelling(`کتاب${Z}خانهٔ`)).toBe(`کتاب${Z}خانه`);
  });
});
