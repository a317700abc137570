import { SITE_ROOT } from '../root/site-root.ts';

/** What `/app.js` brings along, where the publisher has written it there; none of it has been looked at yet. */
export type Carried = { readonly build?: unknown; readonly site?: unknown; readonly words?: unknown };

/** The same module that has called the app: nothing is fetched again. */
const ENTRY = `${SITE_ROOT}/app.js`;

/** What the app need not ask for: the build that runs, the site in all its languages, the words of its own. */
export const readCarried = async (): Promise<Carried> => {
  try {
    const entry: unknown = await import(/* @vite-ignore */ ENTRY);
    const carried: unknown = Reflect.get(Object(entry), 'carried');
    return typeof carried === 'object' && carried !== null ? carried : {};
  } catch {
    // Without it all of that is asked for when it is wanted, as where the app is being worked on.
    return {};
  }
};
