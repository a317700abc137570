import type { Retelling } from '#article/edition.ts';

/** Articles of one story that are named; a story that everybody tells must not make every page of it new. */
const MOST = 9;

/** Who else tells the story of an article. */
export type StoryBook = {
  /** Adds an article, in the order in which they came. */
  readonly add: (story: number | null | undefined, article: Retelling) => void;
  /** The other articles of the same story that came first; undefined for a story told once. */
  readonly others: (id: string) => Retelling[] | undefined;
};

/** An empty book. */
export const makeStoryBook = (): StoryBook => {
  const members = new Map<number, Retelling[]>();
  const storyOf = new Map<string, number>();
  return {
    add: (story, article) => {
      if (story === null || story === undefined) return;
      const known = members.get(story) ?? [];
      members.set(story, known);
      if (known.length < MOST) known.push(article);
      storyOf.set(article.id, story);
    },
    others: (id) => {
      const found = members.get(storyOf.get(id) ?? NaN)?.filter((article) => article.id !== id) ?? [];
      return found.length === 0 ? undefined : found;
    },
  };
};
