import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Block, Content } from '#article/blocks.ts';
import { arabicArticle } from '#article/examples/arabic-article.ts';
import { englishArticle } from '#article/examples/english-article.ts';
import { hebrewArticle } from '#article/examples/hebrew-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { allWords, show, wordsOf } from '../interface/testing/show.tsx';
import { Body } from './body.tsx';

const bodyOf = async (...blocks: Block[]): Promise<HTMLElement> => {
  const place = await show(<Body blocks={blocks} />);
  return place.querySelector('div')!;
};

const paragraphOf = async (...content: Content): Promise<HTMLElement> =>
  (await bodyOf({ type: 'paragraph', content })).querySelector('p')!;

const attributes = (element: Element | null): Record<string, string> =>
  Object.fromEntries(
    [...(element?.attributes ?? [])].filter(({ name }) => name !== 'class').map((a) => [a.name, a.value]),
  );

const HOSTILE = '<img src=x onerror=alert(1)></p><script>alert(2)</script>&lt;b&gt;{{count}}';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a block', () => {
  it('has its own element for each kind, in the order of the article', async () => {
    const content = [{ t: 'x' }];
    const body = await bodyOf(
      { type: 'paragraph', content },
      { type: 'heading', level: 2, content },
      { type: 'heading', level: 3, content },
      { type: 'heading', level: 4, content },
      { type: 'quote', content },
      { type: 'preformatted', content },
      { type: 'list', items: [content] },
      { type: 'list', ordered: true, items: [content] },
      { type: 'divider' },
      { type: 'image', src: '/m/0a/0a1b2c3d4e5f60718293' },
      { type: 'table', rows: [[{ content }]] },
      { type: 'embed', provider: 'link', url: 'https://example.org/' },
    );
    expect([...body.children].map(({ localName }) => localName).join(' ')).toBe(
      'p h2 h3 h4 blockquote pre ul ol hr figure div p',
    );
  });

  it.each(['paragraph', 'quote', 'preformatted', 'heading', 'list', 'table'] as const)(
    'of kind %s carries its own id, language and direction',
    async (type) => {
      const own = { id: 'b1', lang: 'en', dir: 'ltr' } as const;
      const content = [{ t: 'x' }];
      const inside: Partial<Record<Block['type'], object>> = {
        heading: { level: 2, content },
        list: { items: [content] },
        table: { rows: [[{ content }]] },
      };
      const body = await bodyOf({ type, ...own, ...(inside[type] ?? { content }) } as Block);
      expect(attributes(body.firstElementChild)).toMatchObject(own);
    },
  );

  it('says nothing of language or direction where it has those of the article', async () => {
    const body = await bodyOf({ type: 'paragraph', content: [{ t: 'متن' }] });
    expect(attributes(body.querySelector('p'))).toEqual({});
  });

  it('of code runs left to right also in a Persian story, and takes the keyboard', async () => {
    const body = await bodyOf({ type: 'preformatted', content: [{ t: 'in  38 °C\nout 28 °C' }] });
    expect(attributes(body.querySelector('pre'))).toEqual({ dir: 'ltr', tabindex: '0' });
    expect(body.querySelector('pre')?.textContent).toBe('in  38 °C\nout 28 °C');
  });
});

describe('a run of text', () => {
  it('is text, whatever it looks like', async () => {
    const paragraph = await paragraphOf({ t: HOSTILE }, { t: HOSTILE, m: ['b', 'code'] });
    expect(paragraph.textContent).toBe(HOSTILE + HOSTILE);
    expect(paragraph.querySelector('img, script')).toBeNull();
  });

  it('keeps half-spaces and double spaces as they were written', async () => {
    expect((await paragraphOf({ t: 'می\u200Cریزند  به دریا' })).textContent).toBe('می\u200Cریزند  به دریا');
  });

  it.each([
    ['b', 'strong'],
    ['i', 'em'],
    ['u', 'u'],
    ['s', 's'],
    ['code', 'code'],
    ['sub', 'sub'],
    ['sup', 'sup'],
    ['q', 'q'],
  ] as const)('marked %s stands in <%s>', async (mark, tag) => {
    const paragraph = await paragraphOf({ t: 'پیش ' }, { t: 'متن', m: [mark] });
    expect(allWords(paragraph, tag)).toEqual(['متن']);
    expect(wordsOf(paragraph)).toBe('پیش متن');
  });

  it('may carry several marks, a line end among them', async () => {
    const paragraph = await paragraphOf({ t: 'متن', m: ['b', 'i', 'br'] }, { t: 'پس' });
    expect(paragraph.innerHTML).toBe('<em><strong>متن</strong></em><br>پس');
  });

  it('of code keeps its order inside right-to-left text', async () => {
    expect((await paragraphOf({ t: 'a = b', m: ['code'] })).querySelector('code')?.dir).toBe('ltr');
  });

  it('of another language stands in an isolate, link and marks inside', async () => {
    const paragraph = await paragraphOf({
      t: 'UNESCO',
      lang: 'en',
      dir: 'ltr',
      href: 'https://whc.unesco.org/',
      m: ['b'],
    });
    const isolate = paragraph.firstElementChild;
    expect(isolate?.localName).toBe('bdi');
    expect(attributes(isolate)).toEqual({ lang: 'en', dir: 'ltr' });
    expect(isolate?.querySelector('a > strong')?.textContent).toBe('UNESCO');
  });

  it('of the same language needs no isolate', async () => {
    expect((await paragraphOf({ t: 'متن' }, { t: 'x', m: ['i'] })).querySelector('bdi')).toBeNull();
  });

  it('keeps a telephone number in its order, unless it is code or has an isolate of its own', async () => {
    const number = '+98 21 0000 0000';
    const isolated = '<bdi dir="ltr">+98 21 0000 0000</bdi>';
    expect((await paragraphOf({ t: `تلفن ${number} است`, m: ['b'] })).innerHTML).toBe(
      `<strong>تلفن ${isolated} است</strong>`,
    );
    expect((await paragraphOf({ t: number, m: ['code'] })).querySelector('bdi')).toBeNull();
    expect((await paragraphOf({ t: number, dir: 'ltr' })).querySelectorAll('bdi')).toHaveLength(1);
  });

  it('with an address is a link that gives nothing of this page away', async () => {
    const link = (await paragraphOf({ t: 'نقشه', href: 'https://example.org/?a=1&b="2' })).querySelector('a');
    expect(attributes(link)).toEqual({ href: 'https://example.org/?a=1&b="2', rel: 'noopener' });
  });
});

describe('a list', () => {
  it('is numbered by the browser only where it is ordered', async () => {
    const items = [[{ t: 'مادرچاه' }], [{ t: 'میله‌ها' }, { t: ' و ' }, { t: 'مظهر', m: ['b'] as ['b'] }]];
    const body = await bodyOf({ type: 'list', ordered: true, items }, { type: 'list', ordered: false, items });
    expect(allWords(body, 'ol > li')).toEqual(['مادرچاه', 'میله‌ها و مظهر']);
    expect(allWords(body, 'ul > li')).toEqual(allWords(body, 'ol > li'));
  });
});

describe('a table', () => {
  it('says which cells head a column and which a row', async () => {
    const head = (t: string) => ({ content: [{ t }], header: true });
    const cell = (t: string) => ({ content: [{ t }] });
    const body = await bodyOf({
      type: 'table',
      caption: [{ t: 'بارش' }],
      rows: [
        [head('ماه'), head('میلی‌متر')],
        [head('دی'), cell('۳۱')],
      ],
    });
    expect(allWords(body, 'th[scope=col]')).toEqual(['ماه', 'میلی‌متر']);
    expect(allWords(body, 'th[scope=row]')).toEqual(['دی']);
    expect(allWords(body, 'td')).toEqual(['۳۱']);
    expect(allWords(body, 'table > caption')).toEqual(['بارش']);
  });

  it('keeps the cells that reach over several rows or columns', async () => {
    const body = await bodyOf({ type: 'table', rows: [[{ content: [{ t: 'x' }], colSpan: 2, rowSpan: 3 }]] });
    expect(attributes(body.querySelector('td'))).toEqual({ colspan: '2', rowspan: '3' });
  });

  it('stands in a frame with a name that the keyboard can scroll, and has no empty caption', async () => {
    const body = await bodyOf({ type: 'table', caption: [], rows: [] });
    const frame = body.querySelector('[role=region]');
    expect(frame?.getAttribute('tabindex')).toBe('0');
    expect(frame?.getAttribute('aria-label')).not.toBe('');
    expect(body.querySelector('caption')).toBeNull();
  });
});

describe('something of another site', () => {
  it('is a link with its title, and loads nothing', async () => {
    const url = 'https://www.youtube.com/watch?v=1';
    const body = await bodyOf({ type: 'embed', provider: 'youtube', url, title: HOSTILE });
    expect(attributes(body.querySelector('a'))).toEqual({ href: url, rel: 'noopener' });
    expect(body.querySelector('bdi')?.textContent).toBe(HOSTILE);
    expect(wordsOf(body)).toContain('YouTube');
    expect(body.querySelector('iframe, script, img, video')).toBeNull();
  });

  it.each([
    ['https://news.example.org:8080/a?b#c', 'news.example.org'],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
    ['https://خبر.example/صفحه', 'خبر.example'],
    ['https://[broken/', '[broken'],
    ['https://a.example:99999999/', 'a.example'],
    ['https://%zz/', '%zz'],
  ])('at an address nobody foresaw, %s, is named by its host and breaks no page', async (url, host) => {
    const body = await bodyOf({ type: 'embed', provider: 'link', url });
    expect(wordsOf(body)).toContain(host);
    expect(wordsOf(body)).not.toContain('9999');
  });
});

describe('the example articles', () => {
  it.each([persianArticle, arabicArticle, hebrewArticle, englishArticle])(
    'are drawn without a complaint: $language',
    async ({ body }) => {
      const complaints = vi.spyOn(console, 'error');
      const place = await bodyOf(...body);
      expect(place.children).toHaveLength(body.length);
      expect(complaints).not.toHaveBeenCalled();
    },
  );
});
