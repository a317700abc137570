import { beforeEach, describe, expect, it } from 'vitest';
import { findTarget } from './find-target.ts';
import { quoteInRange } from './quote-in-range.ts';
import { readTarget } from './text-directive.ts';

const STORY = { headline: 'قطار شبانه به شهر رسید', language: 'fa' };
const FIRST = 'قطار شبانه به شهر رسید و مسافران می‌خندیدند.';
const SECOND = 'قطار شبانه به شهر رسید، اما بی‌چراغ.';

let root: HTMLElement;

const textNode = (id: string): Node => document.getElementById(id)!.firstChild!;

const range = (from: [string, number], to: [string, number]): Range => {
  const made = document.createRange();
  made.setStart(textNode(from[0]), from[1]);
  made.setEnd(textNode(to[0]), to[1]);
  return made;
};

beforeEach(() => {
  document.body.innerHTML = `<div id="text"><p id="p1">${FIRST}</p><p id="p2">${SECOND}</p></div><p id="after">بیرون از خبر</p>`;
  root = document.getElementById('text')!;
});

describe('quoteInRange', () => {
  it('quotes whole words with their half-spaces and names their paragraph', () => {
    const at = FIRST.indexOf('خندیدند');
    const quote = quoteInRange(root, range(['p1', at - 11], ['p1', at + 3]), STORY)!;
    expect(quote.text).toBe('مسافران می\u200Cخندیدند');
    expect(quote.fragment).toMatch(/^#p1:~:text=[\x21-\x7E]+$/);
    expect(readTarget(quote.fragment).directive).toEqual({ start: 'مسافران می\u200Cخندیدند' });
  });

  it('tells words of the text from the same words in the headline and another paragraph', () => {
    const { fragment } = quoteInRange(root, range(['p2', 0], ['p2', 22]), STORY)!;
    expect(readTarget(fragment)).toEqual({
      block: 'p2',
      directive: { start: 'قطار شبانه به شهر رسید', suffix: '، اما' },
    });
  });

  it('quotes over paragraphs', () => {
    const { text, fragment } = quoteInRange(root, range(['p1', 25], ['p2', 10]), STORY)!;
    expect(text).toBe('مسافران می\u200Cخندیدند.\nقطار شبانه');
    expect(readTarget(fragment).directive).toMatchObject({ start: 'مسافران می\u200Cخندیدند.', end: 'قطار شبانه' });
  });

  it('is nothing for a slip, for too much, and for what reaches out of the text', () => {
    expect(quoteInRange(root, range(['p1', 0], ['p1', 3]), STORY)).toBeUndefined();
    expect(quoteInRange(root, range(['p1', 0], ['after', 5]), STORY)).toBeUndefined();
    expect(quoteInRange(root, range(['after', 0], ['after', 9]), STORY)).toBeUndefined();
    textNode('p1').textContent = 'واژه '.repeat(121);
    expect(quoteInRange(root, range(['p1', 0], ['p1', 600]), STORY)?.text).toHaveLength(599);
    expect(quoteInRange(root, range(['p1', 0], ['p1', 605]), STORY)).toBeUndefined();
  });
});

describe('findTarget', () => {
  const found = (fragment: string) => findTarget(root, readTarget(fragment));

  it('leads back to the words a link was made of', () => {
    const { fragment } = quoteInRange(root, range(['p2', 0], ['p2', 22]), STORY)!;
    const { block, quote } = found(fragment);
    expect(block?.id).toBe('p2');
    expect(quote?.startContainer).toBe(textNode('p2'));
    expect(quote?.toString()).toBe('قطار شبانه به شهر رسید');
  });

  it('means the words in the paragraph named where they stand in several', () => {
    expect(found(`#p2:~:text=${encodeURIComponent('قطار شبانه')}`).quote?.startContainer).toBe(textNode('p2'));
    expect(found(`#p9:~:text=${encodeURIComponent('قطار شبانه')}`).block?.id).toBe('p1');
  });

  it('keeps the paragraph where the words are gone', () => {
    expect(found('#p2:~:text=gone')).toEqual({ block: document.getElementById('p2'), quote: undefined });
  });

  it('knows no paragraph outside the text and none with a strange name', () => {
    expect(found('#after')).toEqual({ block: undefined, quote: undefined });
    expect(found('#a"]b')).toEqual({ block: undefined, quote: undefined });
  });
});
