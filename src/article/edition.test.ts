import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { articleSummarySchema, LIST_SCHEMA, listPageSchema, SEALED_SIZE } from './edition.ts';
import { shownTime } from './shown-time.ts';
import { buildSummary } from './examples/build-summary.ts';

const page = { schema: LIST_SCHEMA, list: 'latest/fa', page: 0, sealed: 0, items: [buildSummary()] };

describe('a list page', () => {
  test('is read with its items', () => {
    expect(v.parse(listPageSchema, page)).toEqual(page);
  });

  test('may be empty, and then says nothing of a time', () => {
    expect(v.is(listPageSchema, { ...page, items: [] })).toBe(true);
    expect(v.is(listPageSchema, { ...page, items: [], updated: '' })).toBe(false);
  });

  test.each([{ schema: 'list/2.0' }, { page: -1 }, { sealed: 1.5 }, { items: {} }, { next: '/x' }])(
    'with %j is refused',
    (fields) => {
      expect(v.is(listPageSchema, { ...page, ...fields })).toBe(false);
    },
  );

  test('is sealed at a size that one request can carry', () => {
    const full = { ...page, page: 1, sealed: 1, items: Array.from({ length: SEALED_SIZE }, () => buildSummary()) };
    expect(v.is(listPageSchema, full)).toBe(true);
    expect(JSON.stringify(full).length).toBeLessThan(64 * 1024);
  });
});

describe('a row', () => {
  test.each([
    { headline: '' },
    { words: -1 },
    { dir: 'auto' },
    { body: [] },
    { source: { slug: 'sample-desk' } },
    { headline: '\u202Eعنوان' },
  ])('with %j is refused', (fields) => {
    expect(v.is(articleSummarySchema, { ...buildSummary(), ...fields })).toBe(false);
  });
});

describe('the time a row shows', () => {
  const imported = '2026-03-21T06:30:00Z';

  test('is when the source published it', () => {
    expect(shownTime({ firstPublished: '2026-03-20T05:00:00Z', imported })).toBe('2026-03-20T05:00:00Z');
  });

  test('is when it came in, if the source gave no date', () => {
    expect(shownTime({ imported })).toBe(imported);
  });

  test('is when it came in, if the source claims the future', () => {
    expect(shownTime({ firstPublished: '2099-01-01T00:00:00Z', imported })).toBe(imported);
  });
});
