import { loose } from '#text/folding/loose.ts';
import { isToldByMadda } from '#text/lexicon/madda-pairs.ts';
import { idsFile, keysFile, pageFile, rowsFile, shardFile, TIME_STEP, timesFile, wordsFile } from '../format/files.ts';
import type { WritableSearchFiles } from '../format/files.ts';
import { KeyFilter, ONE_IN_A_HUNDRED, ONE_IN_SEVEN } from '../format/key-filter.ts';
import type { Segment } from '../format/manifest.ts';
import { packRows, ROWS_PER_FILE } from '../format/row.ts';
import { shardOf, type Spread } from '../format/shard-of.ts';
import { encodeTermShard, type TermEntry, type WordClass } from '../format/term-shard.ts';
import { encodeWords } from '../format/words.ts';
import type { Draft } from './draft.ts';
import { layOutList } from './lay-out-list.ts';
import { joinedElsewhere, spreadTerms, type Weight } from './spread-terms.ts';
import { wordClasses } from './word-classes.ts';

const SHARD_BYTES = 1700;
const TERM_BYTES = 6;
const SHORTEST_PROOF = 5;
const SUGGESTED_WORDS = 6000;
/** Among fewer documents most words stand in one alone; among more, a word of one document may be a slip itself. */
const FEW_DOCUMENTS = 256;
const FACET = '=';
/** A word is common that one document in so many has. */
const COMMON = 16;
const FRESH_LEVEL = 0;

const byTerm = (a: TermEntry, b: TermEntry): number => (a.term < b.term ? -1 : 1);

type Target = { readonly files: WritableSearchFiles; readonly name: string };

const writeLists = async (
  draft: Draft,
  { files, name }: Target,
): Promise<{ entries: TermEntry[]; weights: Weight[]; pages: number }> => {
  const entries: TermEntry[] = [];
  const weights: Weight[] = [];
  let nextFile = 0;
  for (const [term, list] of draft.postings) {
    const { documents, pages, weight } = layOutList(list, draft.rows.length);
    const first = nextFile;
    for (const { bytes } of pages) {
      await files.writeBytes(pageFile(name, nextFile), bytes);
      nextFile += 1;
    }
    entries.push({
      term,
      count: list.length,
      distinct: isToldByMadda(term),
      lemmas: draft.lemmas.get(term) ?? [],
      documents,
      pages: pages.map(({ count, last }, at) => ({ file: first + at, count, last })),
    });
    weights.push({ key: loose(term), bytes: weight + TERM_BYTES });
  }
  return { entries, weights, pages: nextFile };
};

const NONE = new Uint8Array();

type Shelf = { readonly entries: TermEntry[]; readonly classes: WordClass[]; joined: Uint8Array };

const shelve = (entries: readonly TermEntry[], classes: readonly WordClass[], spread: Spread): Shelf[] => {
  const shelves = Array.from({ length: spread.shards }, (): Shelf => ({ entries: [], classes: [], joined: NONE }));
  for (const entry of entries.toSorted(byTerm)) shelves[shardOf(loose(entry.term), spread)]?.entries.push(entry);
  for (const { key, members } of classes) {
    const shard = shardOf(key, spread);
    // A member in the same shard names its class itself.
    const elsewhere = members.filter((member) => shardOf(loose(member), spread) !== shard);
    if (elsewhere.length > 0) shelves[shard]?.classes.push({ key, members: elsewhere });
  }
  const keys = new Set(entries.map(({ term }) => loose(term)));
  for (const [shard, joined] of joinedElsewhere(keys, spread)) {
    const shelf = shelves[shard];
    if (shelf !== undefined) shelf.joined = KeyFilter.of(joined, ONE_IN_A_HUNDRED).done();
  }
  return shelves;
};

const writeRows = async ({ rows }: Draft, { files, name }: Target): Promise<void> => {
  for (let from = 0; from < rows.length; from += ROWS_PER_FILE) {
    await files.writeBytes(rowsFile(name, from / ROWS_PER_FILE), packRows(rows.slice(from, from + ROWS_PER_FILE)));
  }
  await files.writeJson(idsFile(name), rows.map(({ id, version }) => `${id}:${version}`).join(' '));
  await files.writeJson(
    timesFile(name),
    rows.filter((_, at) => at % TIME_STEP === 0).map(({ time }) => time),
  );
};

const writeWords = async (entries: readonly TermEntry[], { rows, spellings }: Draft, target: Target): Promise<void> => {
  const { files, name } = target;
  const least = rows.length < FEW_DOCUMENTS ? 1 : 2;
  const words = entries.filter(({ term, count }) => count >= least && term.length > 2 && /^\p{L}/u.test(term));
  const frequent = words.sort((a, b) => b.count - a.count || byTerm(a, b)).slice(0, SUGGESTED_WORDS);
  const written = frequent.sort(byTerm).map(({ term: word, count }) => {
    return { word, spelling: spellings.get(word) ?? word, weight: Math.round(Math.log2(count) * 4) };
  });
  await files.writeBytes(wordsFile(name), encodeWords(written));
  const keys = new Set(entries.map(({ term }) => loose(term)).filter((key) => key.length >= SHORTEST_PROOF));
  await files.writeBytes(keysFile(name), KeyFilter.of(keys, ONE_IN_A_HUNDRED).done());
};

/** The fresh segment says which words it is no use to look for first; larger ones have nearly all. */
const commonKeys = (
  entries: readonly TermEntry[],
  { documents, level }: Pick<Segment, 'documents' | 'level'>,
): KeyFilter => {
  const common = level > FRESH_LEVEL ? [] : entries.filter(({ count }) => count * COMMON >= documents);
  return KeyFilter.of(new Set(common.map(({ term }) => loose(term))), ONE_IN_SEVEN);
};

/** Writes the files of a segment and gives what the manifest says of it. */
export const writeSegment = async (draft: Draft, target: Target & { readonly level: number }): Promise<Segment> => {
  const { files, name, level } = target;
  const { entries, weights, pages } = await writeLists(draft, target);
  const classes = wordClasses(draft);
  const spread = spreadTerms(weights, SHARD_BYTES);
  for (const [shard, shelf] of shelve(entries, classes, spread).entries()) {
    await files.writeBytes(shardFile(name, shard), ...encodeTermShard(shelf, draft.rows.length));
  }
  await writeRows(draft, target);
  const words = entries.filter(({ term }) => !term.startsWith(FACET));
  await writeWords(words, draft, target);
  return {
    name,
    level,
    documents: draft.rows.length,
    shards: spread.shards,
    pages,
    deep: spread.deep.text(),
    common: commonKeys(entries, { documents: draft.rows.length, level }).text(),
    newest: draft.rows[0]?.time ?? 0,
    oldest: draft.rows.at(-1)?.time ?? 0,
    removed: [],
  };
};
