import type { Draft } from '../draft/draft.ts';

/** What a feed may leave out and its page say. */
const OPEN = ['summary', 'kicker', 'located', 'published', 'updated', 'rights'] as const;

const firstFilled = <T>(one: readonly T[], other: readonly T[]): readonly T[] => (one.length > 0 ? one : other);

/** What the page says of what the feed leaves open. */
const additions = (draft: Draft, page: Draft): Partial<Draft> =>
  Object.fromEntries(OPEN.filter((field) => draft[field] === undefined).map((field) => [field, page[field]]));

/**
 * The story of a feed with the text of the page behind it. What the feed says stays; the page adds the
 * body and what the feed left out. A page without text changes nothing.
 */
export const mergePage = (draft: Draft, page: Draft | undefined): Draft => {
  if (page === undefined || page.body.length === 0) return draft;
  return {
    ...draft,
    ...additions(draft, page),
    ...{ body: page.body, partial: page.partial },
    authors: firstFilled(draft.authors, page.authors),
    categories: [...new Set([...draft.categories, ...page.categories])],
    media: firstFilled(draft.media, page.media),
  };
};
