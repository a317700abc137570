import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { ProblemState } from '../states/problem-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

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
 * A page that is already here renders in the same pass: a prerendered page is taken over without a moment in
 * which it is missing. One that is not shows that it is loading, or that it did not come.
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
    const { t } = useInterface();
    const [state, setState] = useState<'coming' | 'here' | 'failed'>('coming');
    useEffect(() => {
      if (here !== undefined || state !== 'coming') return;
      fetchOnce().then(
        () => setState('here'),
        () => setState('failed'),
      );
    }, [state]);
    const Here = here;
    if (Here !== undefined) return <Here />;
    if (state === 'failed') return <ProblemState kind="failed" onRetry={() => setState('coming')} />;
    return <Skeleton label={t('state.loading')} />;
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
