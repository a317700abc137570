import { describe, expect, it } from 'vitest';
import { exact } from '../folding/exact.ts';
import { lightStems } from './light-stems.ts';

const stems = (language: string, word: string, known: string[]): string[] =>
  lightStems(exact(word, language), language, new Set(known.map((each) => exact(each, language))));

describe('light stems', () => {
  it('take the Arabic article off any word', () => {
    expect(stems('ar', 'والكتاب', [])).toEqual(['کتاب']);
    expect(stems('ar', 'للمدينة', [])).toEqual(['مدینه']);
  });

  it('take particles and endings off only down to a known word', () => {
    expect(stems('ar', 'وزير', ['زير زمين'])).toEqual([]);
    expect(stems('ar', 'بمدينة', ['مدينة'])).toEqual(['مدینه']);
    expect(stems('ar', 'مهندسون', ['مهندس'])).toEqual(['مهندس']);
  });

  it('take Hebrew prefixes and plurals off down to a known word', () => {
    expect(stems('he', 'הממשלה', ['ממשלה'])).toEqual([exact('ממשלה', 'he')]);
    expect(stems('he', 'שרים', ['שר'])).toEqual([]);
    expect(stems('he', 'מנהיגים', ['מנהיג'])).toEqual([exact('מנהיג', 'he')]);
  });

  it('take the plural off English words', () => {
    expect(stems('en', 'Countries', ['country'])).toEqual(['country']);
    expect(stems('en', 'Churches', ['church'])).toEqual(['church']);
    expect(stems('en', 'news', ['new'])).toEqual([]);
    expect(stems('en', 'crisis', ['crisi'])).toEqual([]);
    expect(stems('en', 'press', ['pres'])).toEqual([]);
  });

  it('are none in a language without rules', () => {
    expect(stems('ur', 'کتابیں', ['کتاب'])).toEqual([]);
  });
});
