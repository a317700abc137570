import { dirname, join } from 'node:path';

/** The configuration a store remembers: `news.db` keeps it in `news.site.json` beside itself. */
export const configurationFile = (store: string): string => `${store.replace(/\.[^./\\]*$/, '')}.site.json`;

/** Where pictures lie: a folder beside the store; content decides the names, so stores may share it. */
export const mediaFolder = (store: string): string => join(dirname(store), 'media');

/** The file of a picture `/m/xx/<hash>` in such a folder. */
export const mediaPath = (folder: string, src: string): string => join(folder, `${src.replace(/^\/m\//, '')}.jpg`);
