import { createContext, useContext } from 'react';
import { SITE_ROOT } from './site-root.ts';

/** What stands before every address in the page: as it is published, the way from its own place to the root. */
export const RootContext = createContext(SITE_ROOT);

/** What to put before an address of the site, to call it from this page. */
export const useRoot = (): string => useContext(RootContext);
