import { describe, expect, test } from 'vitest';
import { problemsOf, withFields } from './examples/problems-of.ts';

describe('a picture', () => {
  const image = { type: 'image', src: '/m/0a/0a1b2c3d4e5f6071' };

  test('of our own copy is read', () => {
    expect(problemsOf(withFields({ body: [image], lead: image }))).toEqual([]);
  });

  test.each([
    'https://example.org/a.jpg',
    '//example.org/a.jpg',
    '/m/../secret',
    '/m/0a/zz',
    'data:image/png;base64,AA',
  ])('from %s is refused: a reader would be seen by another host', (src) => {
    expect(problemsOf(withFields({ body: [{ ...image, src }] }))).toEqual([
      'body[0].src: is not an own media path /m/xx/hash',
    ]);
  });

  test('of impossible size is refused', () => {
    expect(problemsOf(withFields({ lead: { ...image, width: 0, height: 20_001 } }))).toHaveLength(2);
    for (const renditions of [[], [0], Array(9).fill(320)])
      expect(problemsOf(withFields({ lead: { ...image, renditions } }))).toHaveLength(1);
  });
});

describe('a body', () => {
  test.each<[string, unknown]>([
    ['an unknown block', { type: 'script', content: [] }],
    ['a heading of the first level', { type: 'heading', level: 1, content: [{ t: 'الف' }] }],
    ['an unknown mark', { type: 'paragraph', content: [{ t: 'الف', m: ['blink'] }] }],
    ['a mark twice', { type: 'paragraph', content: [{ t: 'الف', m: ['b', 'b'] }] }],
    ['a nested block', { type: 'quote', content: [{ type: 'paragraph', content: [] }] }],
    ['an unknown embed', { type: 'embed', provider: 'tracker', url: 'https://example.org/' }],
    ['a cell that spans everything', { type: 'table', rows: [[{ content: [], colSpan: 1000 }]] }],
    ['more runs than anyone writes', { type: 'paragraph', content: Array.from({ length: 501 }, () => ({ t: 'آ' })) }],
  ])('with %s is refused', (_what, block) => {
    expect(problemsOf(withFields({ body: [block] })).length).toBeGreaterThan(0);
  });

  test('of more than 2,000 blocks is refused in one line', () => {
    const body = Array.from({ length: 2001 }, () => ({ type: 'divider' }));
    expect(problemsOf(withFields({ body }))).toEqual(['body: has more than 2,000 blocks']);
  });
});
