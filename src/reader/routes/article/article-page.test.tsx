import { Route, Routes } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arabicArticle } from '#article/examples/arabic-article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { buildSummary } from '#article/examples/build-summary.ts';
import { englishArticle } from '#article/examples/english-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import type { ArticleDocument } from '#article/article.ts';
import { articleAddress, articleData, listData } from '#article/locations.ts';
import { allWords, eventually, later, press, show, wordsOf } from '../../interface/testing/show.tsx';
import type { Reading } from '../../interface/testing/show.tsx';
import fa from '../../language/fa.json';
import { ArticlePage } from './article-page.tsx';

const page = (
  <Routes>
    <Route path="/a/:id" element={<ArticlePage />} />
  </Routes>
);

const open = (document: ArticleDocument, reading: Reading = {}) =>
  show(page, { at: articleAddress(document.id), resources: { [articleData(document.id)]: document }, ...reading });

/** A page reached by a link: its data is asked of the site. */
const follow = async (id: string, answer: () => Promise<Response>): Promise<HTMLElement> => {
  vi.stubGlobal('fetch', (address: string) =>
    address === articleData(id) ? answer() : Promise.reject(new TypeError()),
  );
  return show(page, { at: articleAddress(id) });
};

const json =
  (value: unknown, status = 200) =>
  () =>
    Promise.resolve(Response.json(value, { status }));

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('an article', () => {
  it('is one heading in its own language and direction, which takes the focus of who arrives', async () => {
    const place = await open(englishArticle);
    const heading = place.querySelector('h1');
    expect(allWords(place, 'h1')).toEqual([englishArticle.headline]);
    expect([heading?.lang, heading?.dir, heading?.tabIndex]).toEqual(['en', 'ltr', -1]);
  });

  it('is turned where its direction is wrong, for whoever opens it again on this device, and turned back', async () => {
    const directions = (place: Element) =>
      [...place.querySelectorAll('h1, article div[lang]')].map((one) => one.getAttribute('dir'));
    const place = await open(englishArticle);
    const before = directions(place);
    await eventually(() => {
      expect(wordsOf(place)).toContain(fa['article.flip']);
    });
    await press(place, fa['article.flip']);
    expect(directions(place)).not.toEqual(before);
    expect(place.querySelector('h1')?.dir).toBe('rtl');
    expect((await open(englishArticle)).querySelector('h1')?.dir).toBe('rtl');
    expect((await open(persianArticle)).querySelector('h1')?.dir).toBe('rtl');
    await press(place, fa['article.flip']);
    expect(directions(place)).toEqual(before);
  });

  it('is told to the operator, once turned, in a letter its reader sends: which text, and how it should run', async () => {
    const told = (place: Element) => place.querySelector('a[href^="mailto:"]');
    const site = { ...sampleSite, origin: 'https://news.example.org', contact: 'desk@example.org' };
    const place = await open(arabicArticle, { site });
    await eventually(() => {
      expect(wordsOf(place)).toContain(fa['article.flip']);
    });
    expect(told(place)).toBeNull();
    await press(place, fa['article.flip']);
    const letter = new URL(told(place)?.getAttribute('href') ?? '');
    expect([letter.pathname, wordsOf(told(place))]).toEqual(['desk@example.org', fa['article.flip.tell']]);
    expect(letter.searchParams.get('body')?.split('\r\n').slice(0, 2)).toEqual([
      `https://news.example.org/a/${arabicArticle.id}`,
      arabicArticle.headline,
    ]);
    expect(letter.searchParams.get('body')).toContain(fa['direction.ltr']);
    const silent = await open(arabicArticle, { site: { ...site, contact: 'تهران، صندوق پستی ۱۲۳' } });
    await eventually(() => {
      expect(wordsOf(silent)).toContain(fa['article.flip']);
    });
    expect(wordsOf(silent)).not.toContain(fa['article.flip.tell']);
    await press(silent, fa['article.flip']);
  });

  it('names the others that tell its story, under its own credit', async () => {
    const _also = [{ id: 'c2d4e6f8g0h2', source: { slug: 'alborz', name: 'البرز' } }];
    const place = await open({ ...persianArticle, _also });
    const link = place.querySelector('section[aria-label] ~ p a[href="/a/c2d4e6f8g0h2"]');
    expect(wordsOf(link?.closest('p') ?? null)).toBe(`همین خبر از البرز: ${persianArticle.headline}`);
  });

  it('says its source twice, beside the headline and under the text, and its notice once', async () => {
    const place = await open(persianArticle);
    expect(wordsOf(place.querySelector('article')).split('بازنشر نمونه')).toHaveLength(3);
    expect(place.querySelectorAll('[data-legal]')).toHaveLength(1);
  });

  it('shows its first picture before its text', async () => {
    const lead = { type: 'image', src: '/m/0a/0a1b2c3d4e5f60718293', alt: 'دشت' } as const;
    const place = await open(buildArticle({ lead }));
    const picture = place.querySelector('article img');
    const text = [...place.querySelectorAll('p')].find((one) => wordsOf(one).startsWith('رودها'));
    expect(picture?.compareDocumentPosition(text!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('stands under its section, or under the front page alone where that is not known', async () => {
    const pathOf = async (section: string | undefined) => {
      const place = await open(buildArticle(section === undefined ? {} : { section }));
      const links = place.querySelectorAll(`nav[aria-label="${fa['nav.path']}"] a`);
      return [...links].map((link) => `${wordsOf(link)} ${link.getAttribute('href') ?? ''}`);
    };
    expect(await pathOf('science')).toEqual([`${fa['nav.home']} /`, 'دانش /s/science']);
    expect(await pathOf(undefined)).toEqual([`${fa['nav.home']} /`]);
    expect(await pathOf('gone')).toEqual([`${fa['nav.home']} /`]);
  });

  it('tells what was corrected, when, and in the words of the source', async () => {
    const place = await open(arabicArticle);
    const note = [...place.querySelectorAll('li')].find((one) => wordsOf(one).includes(fa['history.correction']));
    expect(note?.querySelector('time')?.dateTime).toBe('2026-02-02T09:00:00Z');
    expect(note?.querySelector<HTMLElement>('p[lang]')?.lang).toBe('ar');
    expect(wordsOf(note ?? null)).toContain('صححنا وحدة القياس.');
    expect(wordsOf(await open(persianArticle))).not.toContain(fa['article.corrections']);
  });

  it('tells of two corrections of one version without a complaint', async () => {
    const complaints = vi.spyOn(console, 'error');
    const once = { version: 2, at: '2026-02-02T09:00:00Z', kind: 'correction' } as const;
    const place = await open(buildArticle({ version: 2, history: [once, { ...once, kind: 'clarification' }] }));
    expect(wordsOf(place)).toContain(fa['history.clarification']);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('that was mended says so, and shows its text as it was received and back', async () => {
    const mended = 'گفته\u200Cاند';
    const edits = [{ offset: 0, from: 'گفتهاند', to: mended, rule: 'perfect' }];
    const text = { field: 'body[0].content[0].t', received: 'گفتهاند', edits };
    const body = [{ type: 'paragraph' as const, content: [{ t: mended }] }];
    const place = await open(buildArticle({ body, _repair: { mode: 'safe', texts: [text] } }));
    await eventually(() => {
      expect(wordsOf(place)).toContain(fa['repair.note']);
    });
    expect(wordsOf(place)).toContain(mended);
    await press(place, fa['repair.received']);
    expect(wordsOf(place)).toContain('گفتهاند');
    expect(place.querySelector('[aria-pressed=true]')?.textContent).toBe(fa['repair.received']);
    await press(place, fa['repair.received']);
    expect(wordsOf(place)).not.toContain('گفتهاند');
  });

  it('leads on to three more of its section, never to itself, and stands alone where they do not come', async () => {
    const others = ['q1', 'q2', 'q3', 'q4'].map((name) => buildSummary({ id: `${name}000000`, headline: name }));
    const items = [buildSummary({ id: persianArticle.id, headline: 'itself' }), ...others];
    const list = { kind: 'section', language: 'fa', slug: 'environment' } as const;
    const resources = {
      [articleData(persianArticle.id)]: persianArticle,
      [listData(list)]: { schema: 'list/1.0', list: 'section/fa/environment', page: 0, sealed: 0, items },
    };
    const place = await open(persianArticle, { resources });
    expect(allWords(place, 'section li a')).toEqual(expect.arrayContaining(['q1', 'q2', 'q3']));
    expect(wordsOf(place)).not.toMatch(/q4|itself/);
    expect(wordsOf(await open(persianArticle))).not.toContain('خبرهای دیگر');
  });
});

describe('an article reached by a link', () => {
  it('says that it is on its way, then stands there', async () => {
    const answer = later<Response>();
    const place = await follow(persianArticle.id, () => answer.promise);
    expect(wordsOf(place.querySelector('[role=status]'))).toBe(fa['state.loading']);
    answer.resolve(Response.json(persianArticle));
    await eventually(() => {
      expect(allWords(place, 'h1')).toEqual([persianArticle.headline]);
    });
  });

  it.each([
    ['state.notFound.title', json({}, 404)],
    ['state.malformed.title', json({ ...persianArticle, headline: 7 })],
    ['state.tooNew.title', json({ ...persianArticle, schema: 'article/2.0' })],
    ['state.offline.title', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('says what happened to it: %s', async (title, answer) => {
    const place = await follow(persianArticle.id, answer);
    await eventually(() => {
      expect(allWords(place, 'h1')).toEqual([fa[title]]);
    });
  });

  it('can be asked for again when the line is back', async () => {
    const answers = [() => Promise.reject(new TypeError('Failed to fetch')), json(persianArticle)];
    const place = await follow(persianArticle.id, () => (answers.shift() ?? json({}, 500))());
    await eventually(() => {
      expect(allWords(place, 'h1')).toEqual([fa['state.offline.title']]);
    });
    await press(place, fa['state.retry']);
    await eventually(() => {
      expect(allWords(place, 'h1')).toEqual([persianArticle.headline]);
    });
  });

  it('that was withdrawn says so, with the day', async () => {
    const place = await follow(withdrawnArticle.id, json(withdrawnArticle));
    await eventually(() => {
      expect(allWords(place, 'h1')).toEqual([fa['state.removed.title'].replace('{{site}}', 'یلواستون')]);
    });
    expect(wordsOf(place)).toContain('۲ فروردین ۱۴۰۵');
    expect(wordsOf(place)).not.toContain(withdrawnArticle.removed.note);
  });
});
