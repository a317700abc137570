import { expect, it } from 'vitest';
import { NO_DICTIONARY } from '../build/analysis.ts';
import { memoryFiles } from '../build/memory-files.ts';
import { updateIndex } from '../build/update-index.ts';
import { everyAnswer } from '../testing/every-answer.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { openIndex, type SearchIndex } from './search-index.ts';
import { SearchSession } from './search-session.ts';

/** Words as writers spell them; whichever is typed, all of its line are meant. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['رسانه\u200Cهای', 'رسانههای', 'رسانه های', 'رسانه\u200Cهاي'],
  ['کلیدواژه', 'كليدواژه'],
  ['۱۴۷۷', '1477', '١٤٧٧'],
  ['مؤسسه', 'مُؤَسِّسِه', 'موسسه'],
  ['قرآن', 'قران'],
  ['خجسته', 'خجســتــه'],
  ['زعفران\u200Cکاری', 'زعفرانکاری', 'زعفران کاری', 'زعفران\u200Cكاري'],
];

const name = (word: number, spelling: number): string => `w${word}s${spelling}`;

const opened = async (): Promise<SearchIndex> => {
  const files = memoryFiles();
  const added = SPELLINGS.flatMap((spellings, word) =>
    spellings.map((spelling, at) => sampleDocument(name(word, at), `دیروز از ${spelling} سخن رفت`)),
  );
  await updateIndex(files, { added, withdrawn: [] }, NO_DICTIONARY);
  const index = await openIndex(files);
  if (index === 'too-new') throw new Error('the index was written by another version');
  return index;
};

const find = async (text: string): Promise<string[]> => {
  const hits = await everyAnswer(new SearchSession(await opened(), { text, language: 'fa' }));
  return hits.map(({ row }) => row.id).sort();
};

it.each(SPELLINGS.flatMap((spellings, word) => spellings.map((typed) => [typed, word] as const)))(
  '%s finds every spelling of the word, and no other word',
  async (typed, word) => {
    const all = (SPELLINGS[word] ?? []).map((_, at) => name(word, at)).sort();
    expect(await find(typed)).toEqual(all);
  },
);

it('the first half of a compound finds it in whichever spelling shows that half', async () => {
  expect(await find('زعفران')).toEqual(['w6s0', 'w6s2', 'w6s3']);
});
