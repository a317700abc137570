import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NO_DICTIONARY, type Analysis } from '../build/analysis.ts';
import type { SearchDocument } from '../build/draft.ts';
import { memoryFiles } from '../build/memory-files.ts';
import { updateIndex } from '../build/update-index.ts';
import { everyAnswer } from '../testing/every-answer.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { completeQuery } from './complete.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import type { SearchQuery } from './search-query.ts';
import { SearchSession } from './search-session.ts';
import { suggestQueries } from './suggest.ts';

const Z = '\u200C';
const LEMMAS: Readonly<Record<string, string[]>> = { کتابها: ['کتاب'], کتابهای: ['کتاب'], کتب: ['کتاب'] };
const DICTIONARY: Analysis = {
  lemmas: (term) => LEMMAS[term] ?? [],
  isWord: (term) => ['آستان', 'استان', 'آماده'].includes(term),
  compounds: new Set(['رئیسجمهور', 'رییسجمهور']),
};

const indexOf = async (documents: SearchDocument[], analysis = DICTIONARY): Promise<SearchIndex> => {
  const files = memoryFiles();
  await updateIndex(files, { added: documents, withdrawn: [] }, analysis);
  const index = await openIndex(files);
  if (index === 'too-new') throw new Error('the index is of another version');
  return index;
};

const search = (index: SearchIndex, text: string, more: Partial<SearchQuery> = {}): SearchSession =>
  new SearchSession(index, { text, language: 'fa', ...more });

const ids = async (index: SearchIndex, text: string, more: Partial<SearchQuery> = {}): Promise<string[]> =>
  (await everyAnswer(search(index, text, more))).map(({ row }) => row.id).sort();

describe('every spelling', () => {
  it.each([
    [`پرونده${Z}های`, ['پروندههای', 'پرونده های', `پرونده${Z}هاي`]],
    ['واژهنامه', [`واژه${Z}نامه`, 'واژه نامه']],
    ['کلیدواژه', ['كليدواژه', `کلید${Z}واژه`]],
    ['۲۵۶۳', ['2563', '٢٥٦٣', '۲٬۵۶۳']],
    ['مُؤَسِّسِه', ['مؤسسه', 'موسسه']],
    ['قرآن', ['قران', 'القرآن قرآن']],
    ['گفـتـگـو', ['گفتگو']],
    ['آماده', ['اماده']],
  ])('of %s is found by every other', async (one, others) => {
    const spellings = [one, ...others];
    const index = await indexOf(spellings.map((text, at) => sampleDocument(`id${at}`, `خبر ${text} رسید`)));
    for (const query of spellings.filter((text) => !text.includes('القرآن'))) {
      expect([query, await ids(index, query)]).toEqual([query, spellings.map((_, at) => `id${at}`).sort()]);
    }
  });

  it('is found for half of a compound, and only with that half as a word', async () => {
    const index = await indexOf([sampleDocument('a', `زعفران${Z}کاری`), sampleDocument('b', 'زعفرانیه')]);
    expect(await ids(index, 'زعفران')).toEqual(['a']);
  });

  it('does not merge what madda or a language tells apart', async () => {
    const index = await indexOf([
      sampleDocument('shrine', 'آستان قدس'),
      sampleDocument('province', 'استان تهران'),
      sampleDocument('boy', 'بچے', { language: 'ur' }),
      sampleDocument('girl', 'بچی', { language: 'ur' }),
    ]);
    expect(await ids(index, 'استان')).toEqual(['province']);
    const tiers = (await everyAnswer(search(index, 'بچے', { language: 'ur' }))).map(({ row, tier }) => [row.id, tier]);
    expect(tiers).toEqual([
      ['boy', 'spelling'],
      ['girl', 'forms'],
    ]);
  });
});

describe('the order of answers', () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await indexOf([
      sampleDocument('together', 'رئیس جمهور آمد', { time: 1 }),
      sampleDocument('apart', 'جمهور مردم و رئیس مجلس', { time: 2 }),
      sampleDocument('book', 'کتاب خوب', { time: 3 }),
      sampleDocument('books', `کتاب${Z}های خوب`, { time: 4 }),
      sampleDocument('broken', 'کتب قدیمی', { time: 5 }),
    ]);
  });

  it('is the compound before its parts', async () => {
    const hits = await everyAnswer(search(index, 'رئیس جمهور'));
    expect(hits.map(({ row, tier }) => [row.id, tier])).toEqual([
      ['together', 'spelling'],
      ['apart', 'apart'],
    ]);
  });

  it('is the word as typed, newest first, before its other forms, each article once', async () => {
    const session = search(index, 'کتاب');
    const hits = [...(await session.next(1)), ...(await everyAnswer(session))];
    expect(hits.map(({ row, tier }) => [row.id, tier])).toEqual([
      ['books', 'spelling'],
      ['book', 'spelling'],
      ['broken', 'forms'],
    ]);
  });

  it('does not go on to a dearer tier before it is asked again', async () => {
    const session = search(index, 'کتاب');
    expect(await session.next(10)).toHaveLength(2);
    expect((await session.next(10)).map(({ tier }) => tier)).toEqual(['forms']);
    expect(await session.next(10)).toEqual([]);
  });

  it('finds the word by a form that no article has', async () => {
    expect(await ids(index, `کتاب${Z}هایشان`)).toEqual(['book', 'books', 'broken']);
  });

  it('splits two words that were run together', async () => {
    expect(await ids(index, 'مردممجلس')).toEqual(['apart']);
  });
});

describe('looking words up', () => {
  it('leaves less to be fetched for the first answers, and answers the same', async () => {
    const files = memoryFiles();
    const texts = ['باران آمد', 'باران و برف', 'برف آمد'];
    const added = texts.map((text, at) => sampleDocument(`id${at}`, text));
    await updateIndex(files, { added, withdrawn: [] }, DICTIONARY);
    const asked: string[] = [];
    const watched = { ...files, bytes: (name: string) => (asked.push(name), files.bytes(name)) };
    const index = await openIndex(watched);
    if (index === 'too-new') throw new Error('the index is of another version');
    await search(index, 'باران').lookUp();
    const before = [...asked];
    expect(before.length).toBeGreaterThan(0);
    expect(await ids(index, 'باران')).toEqual(['id0', 'id1']);
    expect(asked.slice(before.length).filter((name) => before.includes(name))).toEqual([]);
    expect(asked.slice(before.length).every((name) => name.includes('/r/'))).toBe(true);
  });
});

describe('filters', () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await indexOf(
      Array.from({ length: 300 }, (_, at) =>
        sampleDocument(`n${at}`, `خبر ${at}`, {
          time: at * 10,
          source: at % 2 === 0 ? 'even' : 'odd',
          section: at % 3 === 0 ? 'sport' : '',
          language: at % 5 === 0 ? 'ar' : 'fa-AF',
        }),
      ),
      NO_DICTIONARY,
    );
  });

  it.each([
    [{ source: 'odd' }, 150],
    [{ source: 'odd', section: 'sport' }, 50],
    [{ articlesIn: 'fa' }, 240],
    [{ from: 1000, to: 1090 }, 10],
    [{ from: 2985 }, 1],
    [{ to: 5, source: 'even' }, 1],
    [{ from: 9000 }, 0],
    [{ source: 'nobody' }, 0],
  ])('%j leave %i', async (filters, count) => {
    expect(await search(index, 'خبر', filters).next(1000)).toHaveLength(count);
  });

  it('work without words and find nothing without anything', async () => {
    expect(await search(index, '', { section: 'sport' }).next(1000)).toHaveLength(100);
    expect(await search(index, ' … ').next(1000)).toEqual([]);
  });
});

describe('answers are complete', () => {
  const words = Array.from({ length: 12 }, (_, at) => `واژه${String.fromCharCode(0x0628 + at)}`);
  const documents = Array.from({ length: 3000 }, (_, at) => {
    // Frequencies from every second document to one in 4,096.
    const has = words.filter(
      (_word, rank) => Math.imul(at + 1, 2654435761 + rank * 40503) >>> 0 < 2 ** (32 - rank - 1),
    );
    return sampleDocument(`n${at}`, `همه ${has.join(' ')}`, { time: at });
  });
  let index: SearchIndex;
  beforeAll(async () => {
    index = await indexOf(documents, NO_DICTIONARY);
  });

  it('for any one to three words, as reading every article would find', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(words, { minLength: 1, maxLength: 3 }), async (asked) => {
        const expected = documents.filter(({ text }) => asked.every((word) => text.split(' ').includes(word)));
        expect(await ids(index, asked.join('، '))).toEqual(expected.map(({ row }) => row.id).sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe('suggestions', () => {
  it('replace an unknown word by the frequent one it may be a slip of', async () => {
    const index = await indexOf([1, 2, 3].map((at) => sampleDocument(`n${at}`, 'رییس سازمان زندان‌ها')));
    expect(await suggestQueries(index, search(index, 'سازمان ذندان'))).toEqual(['سازمان زندان']);
    expect(await suggestQueries(index, search(index, 'سازمان'))).toEqual([]);
  });

  it('are words of a single article where there are few articles', async () => {
    const index = await indexOf([sampleDocument('n1', 'زعفران گران شد')]);
    expect(await suggestQueries(index, search(index, 'زعفرون'))).toEqual(['زعفران']);
  });

  it('are spelt as most articles spell them, also once segments were made one', async () => {
    const files = memoryFiles();
    const texts = [`کتابها`, `کتاب${Z}ها`, `کتاب${Z}ها`, 'گزارش', 'گزارش', `گزا${Z}رش`, `می${Z}رود`, `می${Z}رود`];
    for (const [at, text] of texts.entries()) {
      await updateIndex(files, { added: [sampleDocument(`n${at}`, text)], withdrawn: [] }, DICTIONARY);
    }
    const index = (await openIndex(files)) as SearchIndex;
    expect(index.readers).toHaveLength(1);
    expect(await completeQuery(index, 'کتا', 'fa')).toContain(`کتاب${Z}ها`);
    expect(await completeQuery(index, 'گز', 'fa')).toContain('گزارش');
    expect(await suggestQueries(index, search(index, 'مبرود'))).toEqual([`می${Z}رود`]);
  });

  it('complete the word that is being typed, in any spelling, to frequent ones', async () => {
    const words = ['زندان', 'زندان', 'زندان', 'زندگی', 'زندگی', 'کتاب', 'کتاب'];
    const index = await indexOf(words.map((word, at) => sampleDocument(`n${at}`, `خبر ${word}`)));
    expect(await completeQuery(index, 'سازمان زند', 'fa')).toEqual(['سازمان زندان', 'سازمان زندگی']);
    expect(await completeQuery(index, 'كتا', 'fa')).toEqual(['کتاب']);
    for (const text of ['', 'ز', 'زندان', 'زند ', 'سیب']) expect(await completeQuery(index, text, 'fa')).toEqual([]);
  });
});
