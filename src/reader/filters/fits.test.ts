// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { fits } from './fits.ts';
import { SPANS, beginningOf } from './time-spans.ts';

const NOON = Date.parse('2026-03-20T12:30:00Z');
const story = buildSummary({
  section: 'science',
  source: { slug: 'reed', name: 'Reed' },
  language: 'fa-AF',
  firstPublished: '2026-03-20T08:00:00Z',
  imported: '2026-03-20T09:00:00Z',
  also: [{ id: 'c2d4e6f8g0h2', source: { slug: 'alborz', name: 'البرز' } }],
});

describe('a story', () => {
  it('fits where nothing is asked for', () => {
    expect(fits(story, {})).toBe(true);
  });

  it.each([
    [{ section: 'science' }, true],
    [{ section: 'sport' }, false],
    [{ source: 'reed' }, true],
    [{ source: 'alborz' }, true],
    [{ source: 'none' }, false],
    [{ lang: 'fa' }, true],
    [{ lang: 'f' }, false],
    [{ section: 'science', source: 'none' }, false],
  ])('asked for by %o fits: %s', (wanted, expected) => {
    expect(fits(story, wanted)).toBe(expected);
  });

  it('fits from the second on at which it came', () => {
    const came = Date.parse('2026-03-20T08:00:00Z') / 1000;
    expect([came, came + 1].map((from) => fits(story, { from }))).toEqual([true, false]);
  });
});

describe('a span of time', () => {
  it('begins at a whole hour, each further back than the one before', () => {
    const beginnings = SPANS.map((span) => beginningOf(span, NOON) ?? NaN);
    expect(beginnings[0]).toBe(Date.parse('2026-03-19T12:00:00Z') / 1000);
    expect(beginnings.map((one) => one % 3600)).toEqual([0, 0, 0, 0]);
    expect(beginnings.toSorted((a, b) => b - a)).toEqual(beginnings);
  });

  it.each(['', 'decade', 'toString'])('that nobody knows (%o) narrows nothing', (span) => {
    expect(beginningOf(span, NOON)).toBeUndefined();
  });
});
