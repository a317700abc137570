import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentSchema } from '#article/blocks.ts';
import * as v from 'valibot';
import type { DraftBlock } from '../draft/draft.ts';
import { cleanHtml } from './clean-html.ts';

const CORPUS = new URL('./corpus/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, CORPUS), 'utf8');
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('pieces of HTML', () => {
  test.each(readdirSync(CORPUS))('%s', (name) => {
    const { blocks, truncated } = cleanHtml(read(`${name}/source.html`), 'https://example.org/stories/1');
    expect(asJson({ blocks, truncated })).toEqual(JSON.parse(read(`${name}/expected.json`)));
  });
});

const wordsOf = (blocks: readonly DraftBlock[]): string => JSON.stringify(blocks);

describe('bounds', () => {
  test('a tree deeper than any article keeps only its text', () => {
    const { blocks, problems } = cleanHtml(`${'<div>'.repeat(50_000)}متن<script>no()</script>`);
    expect(blocks).toEqual([{ type: 'paragraph', content: [{ t: 'متن' }] }]);
    expect(problems).toHaveLength(1);
  });

  test('a flood of blocks is cut and said so', () => {
    const { blocks, problems } = cleanHtml('<p>بند</p>'.repeat(2100));
    expect(blocks).toHaveLength(2000);
    expect(problems[0]).toContain('100 more blocks');
  });

  test('a text of several books is cut and said so', () => {
    const { blocks, problems } = cleanHtml(`<p>${'آ'.repeat(900_000)}</p><p>پایان</p>`);
    expect(blocks).toHaveLength(3);
    expect(problems[0]).toContain('7 more blocks');
  });

  test('a paragraph of too many runs is split', () => {
    const { blocks } = cleanHtml(`<p>${'<b>x</b>y'.repeat(400)}</p>`);
    expect(blocks.map((block) => (block.type === 'paragraph' ? block.content.length : 0))).toEqual([500, 300]);
  });

  test('a run longer than the contract allows is split', () => {
    const { blocks } = cleanHtml(`<p>${'آ'.repeat(45_000)}</p>`);
    const [block] = blocks;
    expect(block?.type === 'paragraph' && block.content.map(({ t }) => t.length)).toEqual([20_000, 20_000, 5_000]);
  });
});

const PIECES = [
  '<p>', '</p>', '<b>', '</b>', '<a href="https://a.example/">', '</a>', '<ul><li>', '</li></ul>', '<table><tr><td>', '<th>', '</table>',
  '<svg>', '</svg>', '<math>', '<style>', '</style>', '<script>', '</script>', '<!--', '-->', '<![CDATA[', ']]>', '<figure>', '<img src=x>',
  '<pre>', '<br>', '<blockquote dir=rtl>', 'متن', 'x\u202Ey', '\u2067z\u2069', '&#0;', '\u0000', '<a href=javascript:x>', '<template>', '<hr>',
]; // prettier-ignore

test('whatever the markup, runs obey the contract and no address is anything but http(s)', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const { blocks } = cleanHtml(pieces.join(''), 'https://example.org/');
      for (const block of blocks) if ('content' in block) expect(v.is(contentSchema, block.content)).toBe(true);
      for (const [, address = ''] of wordsOf(blocks).matchAll(/"(?:href|url)":"([^"]*)"/g))
        expect(address).toMatch(/^https?:/);
    }),
    { numRuns: 500 },
  );
});
