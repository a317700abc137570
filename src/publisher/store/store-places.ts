import { dirname, join } from 'node:path';

/** The configuration a store remembers: `news.db` keeps it in `news.site.json` beside itself. */
export const configurationFile = (store: string): string => `${store.replace(/\.[^./\\]*$/, '')}.site.json`;

/** Where pictures lie: a folder beside the store; content decides the names, so stores may share it. */
export const mediaFolder = (store: string): string => join(dirname(store), 'media');

/** The file in such a folder of what the site has at `/m/xx/<name>`. */
export const mediaPath = (folder: string, address: string): string => join(folder, address.replace(/^\/m\//, ''));
