import { use } from 'react';
import type { ComponentType } from 'react';

/** The parts of the site; `style/inline` says what sheets stand inside the pages of each. */
export const PARTS = ['article', 'lists', 'places'] as const;

export type Part = (typeof PARTS)[number];

/** A page whose code comes when it is wanted. */
export type LazyPage = {
  readonly Page: ComponentType;
  readonly part: Part;
  /** Fetches the code; afterwards the page renders at once, as a take-over and a prerenderer need. */
  readonly load: () => Promise<void>;
  /** Whether the code is here. */
  readonly isHere: () => boolean;
};

/** A page whose code comes with the app: most readers arrive at it. */
export const readyPage = (part: Part, Page: ComponentType): LazyPage => ({
  Page,
  part,
  load: () => Promise.resolve(),
  isHere: () => true,
});

/**
 * Unlike `React.lazy`, a page that is already here renders in the same pass: a prerendered page is
 * taken over without a moment in which React waits.
 */
export const lazyPage = (part: Part, fetchPage: () => Promise<ComponentType>): LazyPage => {
  let here: ComponentType | undefined;
  let coming: Promise<ComponentType> | undefined;
  const fetchOnce = (): Promise<ComponentType> => {
    coming ??= fetchPage().then(
      (page) => (here = page),
      (cause: unknown) => {
        // A failed fetch may succeed next time.
        coming = undefined;
        throw cause;
      },
    );
    return coming;
  };
  const Page = () => {
    const Here = here ?? use(fetchOnce());
    return <Here />;
  };
  return {
    Page,
    part,
    load: async () => {
      await fetchOnce();
    },
    isHere: () => here !== undefined,
  };
};
