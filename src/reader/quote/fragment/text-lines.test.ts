import { describe, expect, it } from 'vitest';
import { blockOf, linesOf, rangeOf, stretchOf } from './text-lines.ts';

const STORY = `
<p id="p1">The <b>night</b> train<br>left <a href="/">at once</a>.</p><ul id="p2"><li>Bread</li><li>Salt</li></ul>
<pre id="p3">first();
second();</pre><blockquote id="p4"><p>Quiet.</p></blockquote>`;

const story = (): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = STORY.replace(/>\n/g, '>');
  return root;
};

const rangeFrom = (root: Element, [from, start]: [string, number], [to, end]: [string, number]): Range => {
  const range = document.createRange();
  range.setStart(root.querySelector(from)!.firstChild!, start);
  range.setEnd(root.querySelector(to)!.firstChild!, end);
  return range;
};

describe('linesOf', () => {
  it('gives paragraphs, items, breaks and the lines of preformatted text lines of their own', () => {
    expect(linesOf(story()).map(({ text }) => text)).toEqual([
      'The night train',
      'left at once.',
      'Bread',
      'Salt',
      'first();',
      'second();',
      'Quiet.',
    ]);
  });

  it('has no line for a story without words', () => {
    expect(linesOf(document.createElement('div'))).toEqual([]);
  });
});

describe('stretchOf and rangeOf', () => {
  it('lead from a range to lines and back', () => {
    const root = story();
    const lines = linesOf(root);
    const range = rangeFrom(root, ['b', 2], ['a', 2]);
    const stretch = stretchOf(lines, range);
    expect(stretch).toEqual({ from: { line: 0, at: 6 }, to: { line: 1, at: 7 } });
    const again = rangeOf(lines, stretch!)!;
    expect([again.startContainer, again.startOffset]).toEqual([range.startContainer, 2]);
    expect([again.endContainer, again.endOffset]).toEqual([range.endContainer, 2]);
  });

  it('finds the second line of one text node', () => {
    const root = story();
    const lines = linesOf(root);
    expect(stretchOf(lines, rangeFrom(root, ['pre', 9], ['pre', 15]))).toEqual({
      from: { line: 5, at: 0 },
      to: { line: 5, at: 6 },
    });
    expect(rangeOf(lines, { from: { line: 5, at: 0 }, to: { line: 5, at: 6 } })?.toString()).toBe('second');
  });

  it('ends at the end of a paragraph where a triple press ends at the next one', () => {
    const root = story();
    const range = document.createRange();
    range.setStart(root.querySelector('li')!.firstChild!, 0);
    range.setEnd(root.querySelector('pre')!, 0);
    expect(stretchOf(linesOf(root), range)).toEqual({ from: { line: 2, at: 0 }, to: { line: 3, at: 4 } });
  });

  it('takes the following piece for a beginning at a seam, the one before for an end', () => {
    const root = story();
    const range = rangeOf(linesOf(root), { from: { line: 0, at: 4 }, to: { line: 0, at: 9 } })!;
    expect(range.startContainer).toBe(root.querySelector('b')!.firstChild);
    expect(range.endContainer).toBe(root.querySelector('b')!.firstChild);
  });

  it('know nothing of a range elsewhere, or of places that are not there', () => {
    const other = story();
    expect(stretchOf(linesOf(story()), rangeFrom(other, ['b', 0], ['a', 1]))).toBeUndefined();
    expect(rangeOf(linesOf(other), { from: { line: 90, at: 0 }, to: { line: 90, at: 1 } })).toBeUndefined();
  });
});

describe('blockOf', () => {
  it('is the element with an id that a line stands in, never the root or something around it', () => {
    const root = story();
    const lines = linesOf(root);
    expect(lines.map((line) => blockOf(line, root)?.id)).toEqual(['p1', 'p1', 'p2', 'p2', 'p3', 'p3', 'p4']);
    root.id = 'root';
    root.innerHTML = '<p>no id</p>';
    expect(blockOf(linesOf(root)[0], root)).toBeUndefined();
  });
});
