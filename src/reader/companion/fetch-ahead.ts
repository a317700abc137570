import type { QueryClient } from '@tanstack/react-query';
import { articleAddress } from '#article/locations.ts';
import { articleQuery } from '../data/queries.ts';
import { picturesOnRequest } from '../preferences/pictures-on-request.ts';
import { currentPreferences } from '../preferences/preference-store.ts';
import { siteAddress } from '../root/site-root.ts';

/** How long a pointer or focus rests on a link before it means it, in milliseconds: who passes by costs nothing. */
const RESTING = 65;

const STORY = articleAddress('');

/** The story a link leads to. */
const storyAt = (target: EventTarget | null): string | undefined => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const address = link === null ? undefined : siteAddress(link.href);
  return address?.startsWith(STORY) === true ? address.slice(STORY.length) : undefined;
};

/**
 * Fetches the data of a story when a reader is about to open it: a finger comes down on its link, a pointer or
 * focus rests there. Not for readers who save data.
 *
 * @returns how to end it
 */
export const fetchAhead = (client: QueryClient): (() => void) => {
  const stop = new AbortController();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const fetchNow = (target: EventTarget | null): void => {
    const id = storyAt(target);
    if (id === undefined || picturesOnRequest(currentPreferences().pictures)) return;
    // What fails is asked for again when it is opened.
    client.query(articleQuery(id)).catch(() => undefined);
  };
  const leave = (): void => {
    clearTimeout(resting);
  };
  const rest = ({ target }: Event): void => {
    leave();
    resting = setTimeout(() => {
      fetchNow(target);
    }, RESTING);
  };
  const listen = (name: string, act: (event: Event) => void): void => {
    document.addEventListener(name, act, { passive: true, signal: stop.signal });
  };
  listen('pointerdown', ({ target }) => {
    fetchNow(target);
  });
  for (const name of ['pointerover', 'focusin']) listen(name, rest);
  for (const name of ['pointerout', 'focusout']) listen(name, leave);
  return () => {
    leave();
    stop.abort();
  };
};
