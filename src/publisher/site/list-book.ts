import { LIST_SCHEMA, SEALED_SIZE } from '#article/edition.ts';
import { shownTime } from '#article/shown-time.ts';
import type { ArticleSummary, ListName, ListPage } from '#article/edition.ts';
import { listId } from '#article/locations.ts';
import type { StoryBook } from './story-book.ts';

/**
 * A list with a place for every article that ever stood in it. The place is empty if the article was
 * withdrawn, or if one before it tells the same story.
 */
type Shelf = {
  readonly name: ListName;
  readonly places: (ArticleSummary | undefined)[];
  /** Stories that have a row. */
  readonly stories: Set<number>;
};

/** All lists of a site while they are filled. */
export type ListBook = {
  /** Opens a list that is to exist even when nothing stands in it. */
  readonly open: (name: ListName) => void;
  /** Gives an article, or the empty place of one, the next place in a list. */
  readonly add: (name: ListName, summary: ArticleSummary | undefined, story?: number | null) => void;
  /** Lists with all their pages, the head last. */
  readonly lists: () => Iterable<{ readonly name: ListName; readonly pages: readonly ListPage[] }>;
};

const newestFirst = (one: ArticleSummary, other: ArticleSummary): number => {
  const [early, late] = [shownTime(one), shownTime(other)];
  if (early !== late) return early < late ? 1 : -1;
  return one.id < other.id ? -1 : 1;
};

const latest = (items: readonly ArticleSummary[]): string | undefined =>
  items.reduce<string | undefined>(
    (time, { imported }) => (time === undefined || imported > time ? imported : time),
    undefined,
  );

/** The head keeps one to two pages' worth, so that a newly sealed page does not empty it. */
const sealedCount = (places: number): number => Math.max(0, Math.floor(places / SEALED_SIZE) - 1);

const pagesOf = ({ name, places }: Shelf, stories: StoryBook): ListPage[] => {
  const sealed = sealedCount(places.length);
  const isHere = (place: ArticleSummary | undefined): place is ArticleSummary => place !== undefined;
  const page = (number: number, from: number, to: number | undefined): ListPage => {
    const items = places
      .slice(from, to)
      .filter(isHere)
      .sort(newestFirst)
      .map((item) => ({ ...item, also: stories.others(item.id) }));
    // An old page names only its newer neighbour: it must not change whenever another is sealed.
    const known = { page: number, sealed: Math.min(sealed, number + 1) };
    return { schema: LIST_SCHEMA, list: listId(name), ...known, updated: latest(items), items };
  };
  const numbers = Array.from({ length: sealed }, (_, at) => at + 1);
  const head = page(0, sealed * SEALED_SIZE, undefined);
  return [
    ...numbers.map((number) => page(number, (number - 1) * SEALED_SIZE, number * SEALED_SIZE)),
    { ...head, sealed, total: places.filter(isHere).length },
  ];
};

/**
 * Lists fill in the order in which articles came, not by their dates: so a late one disturbs no sealed
 * page. A story has one row in a list, that of the article which came first.
 */
export const makeListBook = (stories: StoryBook): ListBook => {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (name: ListName): Shelf => {
    const key = listId(name);
    const shelf = shelves.get(key) ?? { name, places: [], stories: new Set() };
    shelves.set(key, shelf);
    return shelf;
  };
  return {
    open: (name) => void shelfOf(name),
    add: (name, summary, story = null) => {
      const shelf = shelfOf(name);
      const isRetold = story !== null && shelf.stories.has(story);
      shelf.places.push(isRetold ? undefined : summary);
      if (story !== null) shelf.stories.add(story);
    },
    *lists() {
      for (const shelf of shelves.values()) yield { name: shelf.name, pages: pagesOf(shelf, stories) };
    },
  };
};
