import { expect, it } from 'vitest';
import { loose } from '#text/folding/loose.ts';
import { units } from '#text/terms/units.ts';
import { memoryFiles } from '../build/memory-files.ts';
import { joinedElsewhere } from '../build/spread-terms.ts';
import { shardFile } from '../format/files.ts';
import { KeyFilter, ONE_IN_A_HUNDRED, ONE_IN_SEVEN } from '../format/key-filter.ts';
import { ALONE, shardOf } from '../format/shard-of.ts';
import { encodeTermShard, type TermEntry } from '../format/term-shard.ts';
import { wantedTogether } from '../query/read-query.ts';
import { SegmentReader } from './segment-reader.ts';

const TERMS = ['کار', 'خانه', 'شب', 'نو', 'کارخانه', 'کارشبانه', 'کارمندی'];
const deep = KeyFilter.of(new Set([`کار${ALONE}`]), ONE_IN_SEVEN);
const spread = { shards: 997, deep };
const segment = { name: 's1', level: 1, documents: 9, deep: deep.text(), common: '', newest: 1, oldest: 0, pages: 0, removed: [], ...{ shards: spread.shards } }; // prettier-ignore

const entry = (term: string): TermEntry => ({ term, count: 1, distinct: false, lemmas: [], documents: [1], pages: [] });

/** A reader of a segment in which «کار» lies apart from the words that begin like it, and the shards it fetched. */
const opened = async (): Promise<{ reader: SegmentReader; fetched: Set<string> }> => {
  const files = memoryFiles();
  const joined = joinedElsewhere(new Set(TERMS.map(loose)), spread);
  for (let shard = 0; shard < spread.shards; shard += 1) {
    const entries = TERMS.filter((term) => shardOf(loose(term), spread) === shard).map(entry);
    const filter = joined.get(shard);
    const bytes = filter === undefined ? new Uint8Array() : KeyFilter.of(filter, ONE_IN_A_HUNDRED).done();
    await files.writeBytes(shardFile('s1', shard), ...encodeTermShard({ entries, classes: [], joined: bytes }, 9));
  }
  const fetched = new Set<string>();
  const bytes = (name: string): Promise<Uint8Array> => {
    fetched.add(name);
    return files.bytes(name);
  };
  return { reader: new SegmentReader({ ...files, bytes }, segment), fetched };
};

const asked = async (query: string): Promise<{ keys: string[]; requests: number }> => {
  const { reader, fetched } = await opened();
  const wanted = await wantedTogether(reader, units(query, 'fa'));
  return { keys: wanted.map(({ key }) => key), requests: fetched.size };
};

it('finds a word that lies elsewhere than the first of the neighbours it consists of', async () => {
  expect(await asked('کار خانه')).toEqual({ keys: ['کارخانه'], requests: 3 });
});

it('does not look where no word consists of the neighbours', async () => {
  expect(await asked('کار نو')).toEqual({ keys: ['کار', 'نو'], requests: 2 });
});

it('looks for what consists of a word and of something that is none', async () => {
  expect(await asked('کار شبانه')).toMatchObject({ keys: ['کارشبانه'] });
  expect(await asked('کار مندی')).toMatchObject({ keys: ['کارمندی'] });
});
