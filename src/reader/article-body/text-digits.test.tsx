import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import type { Block, Content } from '#article/blocks.ts';
import { eventually, show, wordsOf } from '../interface/testing/show.tsx';
import { Body } from './body.tsx';
import { textInDigits } from './text-digits.ts';
import { useTextDigits } from './use-text-digits.ts';

const inDigits = (blocks: Block[], language = 'fa'): readonly Block[] =>
  textInDigits({ ...buildArticle(), body: blocks, language }, 'arabext').body;

const paragraph = (...content: Content): Block => ({ type: 'paragraph', content });

describe('the text of an article in the digits of its reader', () => {
  it('has them in every kind of prose, captions and cells too', () => {
    const content = [{ t: 'سال 26' }];
    const mapped = [{ t: 'سال ۲۶' }];
    expect(
      inDigits([
        { type: 'quote', content },
        { type: 'heading', level: 2, content },
        { type: 'list', items: [content, content] },
        { type: 'table', caption: content, rows: [[{ content, header: true }]] },
        { type: 'image', src: '/m/ab/0123456789abcdef', caption: content },
      ]),
    ).toEqual([
      { type: 'quote', content: mapped },
      { type: 'heading', level: 2, content: mapped },
      { type: 'list', items: [mapped, mapped] },
      { type: 'table', caption: mapped, rows: [[{ content: mapped, header: true }]] },
      { type: 'image', src: '/m/ab/0123456789abcdef', caption: mapped },
    ]);
  });

  it('leaves code, words of another language or direction, and what is set as it is', () => {
    const others: Block[] = [
      { type: 'preformatted', content: [{ t: 'سال 26' }] },
      { type: 'divider' },
      paragraph({ t: 'سال 26', m: ['code'] }, { t: ' 26 ', dir: 'ltr' }, { t: '26', lang: 'en' }),
      { type: 'paragraph', lang: 'en', content: [{ t: 'in 2026' }] },
    ];
    expect(inDigits(others)).toEqual(others);
    expect(inDigits([paragraph({ t: 'in 2026' })], 'en')).toEqual([paragraph({ t: 'in 2026' })]);
  });

  it('sees a word that changes its looks in the middle as one, and a line break as its end', () => {
    expect(inDigits([paragraph({ t: 'ویروس COVID', m: ['b'] }, { t: '-19 در 26' })])).toEqual([
      paragraph({ t: 'ویروس COVID', m: ['b'] }, { t: '-19 در ۲۶' }),
    ]);
    expect(inDigits([paragraph({ t: 'COVID', m: ['br'] }, { t: '19 تن' })])).toEqual([
      paragraph({ t: 'COVID', m: ['br'] }, { t: '۱۹ تن' }),
    ]);
  });
});

describe('an article on the page', () => {
  const article = { ...buildArticle(), body: [paragraph({ t: 'سال 26' })] };
  const Shown = ({ isWanted }: { isWanted: boolean }) => <Body blocks={useTextDigits(article, isWanted).body} />;

  it('is as it was published unless its reader wants other digits', async () => {
    const place = await show(<Shown isWanted={false} />);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(wordsOf(place)).toBe('سال 26');
  });

  it('is in the digits of its reader who wants that', async () => {
    const persian = await show(<Shown isWanted />);
    await eventually(() => {
      expect(wordsOf(persian)).toBe('سال ۲۶');
    });
    const arabic = await show(<Shown isWanted />, { preferences: { numerals: 'arab' } });
    await eventually(() => {
      expect(wordsOf(arabic)).toBe('سال ٢٦');
    });
  });
});
