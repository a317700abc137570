import { createContext } from 'react';

/** What a page calls itself: in the browser's tab, and without the site's name beside it. */
export type PageName = { readonly tab: string; readonly own: string };

/**
 * Told the name of a page while it is rendered to a string, where no effect runs and no tab exists.
 * In a browser nobody listens.
 */
export const TitleSink = createContext<((name: PageName) => void) | undefined>(undefined);
