import { useContext, useEffect } from 'react';
import { isolate } from '#text/isolate.ts';
import { isolateRuns } from '#text/left-to-right-runs.ts';
import type { Direction } from '#text/direction.ts';
import { useSiteName } from './place-context.ts';
import { TitleSink } from './title-sink.ts';

/**
 * A page title for the tab, where no markup is possible: each part in an isolate of its own, so that
 * a headline's last stop stays with the headline.
 */
export const pageTitle = (title: string, site: string, direction?: Direction): string =>
  `${isolate(isolateRuns(title), direction)} — ${isolate(site)}`;

/** Names the page in the tab, in the history and in its prerendered head. Without a title it is the site's name alone. */
export const usePageTitle = (title: string | undefined, direction?: Direction): void => {
  const site = useSiteName();
  const tab = title === undefined ? site : pageTitle(title, site, direction);
  useContext(TitleSink)?.({ tab, own: title ?? site });
  useEffect(() => {
    document.title = tab;
  }, [tab]);
};
