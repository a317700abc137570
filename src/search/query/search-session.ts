import { loose } from '#text/folding/loose.ts';
import { units } from '#text/terms/units.ts';
import type { Unit } from '#text/terms/words.ts';
import type { Row } from '../format/row.ts';
import type { IndexReader, Match, Span } from './index-reader.ts';
import { queryLanguage } from './query-language.ts';
import { partsOfUnit, wantedAside, wantedTogether, type Wanted } from './read-query.ts';
import { spellingsIn, type SearchIndex } from './search-index.ts';
import { facetsOf, type Hit, type SearchQuery, type Tier } from './search-query.ts';
import { splitWord } from './split-word.ts';
import { formsIn, lemmasOfUnit } from './word-forms.ts';

const TIERS: readonly Tier[] = ['spelling', 'apart', 'forms'];
const END_OF_TIER = 'end of tier';

type Place = { readonly row: Promise<Row | undefined>; readonly tier: Tier };

/** The row of a match, on its way while further matches are looked for. That it cannot come is told where it is awaited. */
const atOnce = (match: Match): Promise<Row | undefined> => {
  const row = match.row();
  row.catch(() => undefined);
  return row;
};

/** What is wanted of a part of the index; undefined where it has not all of it. */
type Planner = (reader: IndexReader) => Promise<Wanted[] | undefined>;

/**
 * One search, from its first answer on. Answers come in tiers, those with every word as it was typed
 * first, and within a tier the newest first; nothing is fetched before `next` needs it. An article
 * is given once.
 */
export class SearchSession {
  readonly query: SearchQuery;
  readonly language: string;
  /** Loose keys of all terms that answers were chosen by so far, for marking matches. */
  readonly matched = new Set<string>();
  readonly #index: SearchIndex;
  readonly #span: Span;
  readonly #units: readonly Unit[];
  readonly #largest: IndexReader | undefined;
  readonly #seen = new Set<string>();
  readonly #places: AsyncGenerator<Place | typeof END_OF_TIER, void>;
  #joinedAnywhere = false;

  constructor(index: SearchIndex, query: SearchQuery) {
    this.query = query;
    this.language = queryLanguage(query.text, query.articlesIn ?? query.language);
    this.#index = index;
    this.#largest = index.readers.toSorted((a, b) => b.documents - a.documents)[0];
    this.#span = [query.from ?? -Infinity, query.to ?? Infinity];
    this.#units = units(query.text, this.language);
    this.#places = this.#walk();
  }

  /**
   * Up to `count` further answers of one tier: a tier that has fewer is not filled up from the next,
   * which costs more, until the caller asks again. None only when there are no more at all.
   */
  async next(count: number): Promise<Hit[]> {
    const hits: Hit[] = [];
    while (hits.length < count) {
      const wanted = count - hits.length;
      const places = await this.#take(wanted);
      hits.push(...(await this.#hitsAt(places)));
      if (places.length === 0 || (places.length < wanted && hits.length > 0)) return hits;
    }
    return hits;
  }

  /** Fetches what an index has of the words as they are typed; the first answers then need little more. */
  async lookUp(): Promise<void> {
    await Promise.all(this.#index.readers.map((reader) => this.#together(reader)));
  }

  async #hitsAt(places: readonly Place[]): Promise<Hit[]> {
    const rows = await Promise.all(places.map(({ row }) => row));
    return places.flatMap(({ tier }, at) => {
      const row = rows[at];
      return row !== undefined && this.#isInTime(row.time) ? [{ row, tier }] : [];
    });
  }

  /** Up to `count` places of one tier; none only at the end. */
  async #take(count: number): Promise<Place[]> {
    const places: Place[] = [];
    while (places.length < count) {
      const { value, done } = await this.#places.next();
      if (done === true || (value === END_OF_TIER && places.length > 0)) return places;
      if (value !== END_OF_TIER) places.push(value);
    }
    return places;
  }

  #isInTime(time: number): boolean {
    const [from, to] = this.#span;
    return time >= from && time <= to;
  }

  async *#walk(): AsyncGenerator<Place | typeof END_OF_TIER, void> {
    if (this.#units.length === 0 && facetsOf(this.query).length === 0) return;
    for (const tier of TIERS) {
      const wantedIn = await this.#plan(tier);
      if (wantedIn === undefined) continue;
      const readers = this.#index.readers.filter((reader) => reader.covers(this.#span));
      const wanted = await Promise.all(readers.map((reader) => this.#wanted(reader, wantedIn)));
      for (const [at, reader] of readers.entries()) yield* this.#within(reader, tier, wanted[at]);
      yield END_OF_TIER;
    }
  }

  async #wanted(reader: IndexReader, wantedIn: Planner): Promise<Wanted[] | undefined> {
    const [words, facets] = await Promise.all([wantedIn(reader), this.#facets(reader)]);
    return words && [...words, ...facets];
  }

  async *#within(reader: IndexReader, tier: Tier, wanted?: readonly Wanted[]): AsyncGenerator<Place, void> {
    if (wanted === undefined || wanted.some(({ entries }) => entries.length === 0)) return;
    this.#remember(wanted);
    const groups = wanted.map(({ entries }) => entries);
    for await (const match of reader.matching(groups, this.#span)) {
      if (this.#isNew(reader, match)) yield { row: atOnce(match), tier };
    }
  }

  #remember(wanted: readonly Wanted[]): void {
    for (const { entries } of wanted) for (const { term } of entries) this.matched.add(loose(term));
  }

  #isNew({ name }: IndexReader, { key }: Match): boolean {
    const place = `${name}/${key}`;
    if (this.#seen.has(place)) return false;
    this.#seen.add(place);
    return true;
  }

  #facets(reader: IndexReader): Promise<Wanted[]> {
    return Promise.all(facetsOf(this.query).map(async (key) => ({ key, entries: (await reader.lookup(key)).entries })));
  }

  /** How a tier reads the query; undefined when it could find nothing that an earlier one did not. */
  async #plan(tier: Tier): Promise<Planner | undefined> {
    switch (tier) {
      case 'spelling':
        return (reader) => this.#together(reader);
      case 'apart':
        return this.#apart();
      case 'forms':
        return this.#forms();
    }
  }

  async #together(reader: IndexReader): Promise<Wanted[] | undefined> {
    const read = reader === this.#largest ? wantedTogether : wantedAside;
    const wanted = await read(reader, this.#units);
    this.#joinedAnywhere ||= wanted !== undefined && wanted.length < this.#units.length;
    return wanted;
  }

  async #apart(): Promise<Planner | undefined> {
    const largest = this.#largest;
    if (largest === undefined) return undefined;
    const words = await Promise.all(this.#units.map((unit) => this.#wordsOf(unit, largest)));
    const isSame = words.every((each, at) => each.length === 1 && each[0] === this.#units[at]?.key);
    if (isSame && !this.#joinedAnywhere) return undefined;
    return (reader) => Promise.all(words.flat().map(async (key) => ({ key, entries: await spellingsIn(reader, key) })));
  }

  async #wordsOf(unit: Unit, largest: IndexReader): Promise<readonly string[]> {
    const parts = partsOfUnit(unit);
    if (parts.length > 1 && this.#units.length === 1) return parts;
    if (await this.#isKnown(unit.key)) return [unit.key];
    if (parts.length > 1 || parts[0] !== unit.key) return parts;
    return (await splitWord(largest, unit.key)) ?? parts;
  }

  async #isKnown(key: string): Promise<boolean> {
    const groups = await Promise.all(this.#index.readers.map((reader) => spellingsIn(reader, key)));
    return groups.some((group) => group.length > 0);
  }

  async #forms(): Promise<Planner | undefined> {
    if (this.#units.length === 0) return undefined;
    const wanted = await Promise.all(
      this.#units.map(async (unit) => ({
        key: unit.key,
        lemmas: await lemmasOfUnit(this.#index, unit, this.language),
      })),
    );
    return (reader) =>
      Promise.all(wanted.map(async ({ key, lemmas }) => ({ key, entries: await formsIn(reader, key, lemmas) })));
  }
}
