import { describe, expect, it } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import type { ListPage } from '#article/edition.ts';
import { addressOf, askedOf, questionOf } from './followed.ts';
import { newSince } from './new-since.ts';

describe('what is followed', () => {
  it('asks the same in the same words, whatever order and rest its address has', () => {
    const asked = (address: string) => askedOf((name) => new URLSearchParams(address).get(name));
    expect(asked('time=week&q= باران &ui=en&source=')).toBe(asked('q=باران&time=week'));
    expect(asked('ui=en')).toBe('');
    expect(questionOf({ list: undefined, asked: asked('source=reed&q=a b') })).toMatchObject({
      q: 'a b',
      source: 'reed',
    });
  });

  it.each([
    [{ list: 'section/fa/science', asked: '' }, '/s/science'],
    [{ list: 'section/ar/science', asked: 'source=reed' }, '/ar/s/science?source=reed'],
    [{ list: 'source/reed', asked: 'lang=en' }, '/src/reed?lang=en'],
    [{ list: undefined, asked: 'q=x&time=week' }, '/search?q=x&time=week'],
  ])('is at its address: %j', (followed, address) => {
    expect(addressOf(followed, 'fa')).toBe(address);
  });
});

describe('what is new', () => {
  const story = (imported: string, slug = 'reed') => buildSummary({ imported, source: { slug, name: slug } });
  const page: ListPage = {
    ...{ schema: 'list/1.0', list: 'section/fa/science', page: 0, sealed: 0 },
    items: [story('2026-03-20T10:00:00Z'), story('2026-03-20T09:00:00Z', 'lantern'), story('2026-03-20T08:00:00Z')],
  };
  const kept = (seen: string, asked = '') => ({ list: page.list, asked, seen });
  const now = Date.parse('2026-03-20T12:00:00Z');

  it('came in after the newest that was looked at, whatever zone that was written in', () => {
    expect(newSince(kept('2026-03-20T08:00:00Z'), page, now)).toBe(2);
    expect(newSince(kept('2026-03-20T12:30:00+03:30'), page, now)).toBe(1);
    expect(newSince(kept('2026-03-20T10:00:00Z'), page, now)).toBe(0);
  });

  it('fits what was asked', () => {
    expect(newSince(kept('2026-03-20T07:00:00Z', 'source=reed'), page, now)).toBe(2);
    expect(newSince(kept('2026-03-20T07:00:00Z', 'section=none'), page, now)).toBe(0);
  });
});
