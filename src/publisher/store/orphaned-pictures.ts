import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'libsql';
import type { ArticleDocument } from '#article/article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import { mediaFile, pictureOfFile } from '#article/locations.ts';
import { picturesOf } from '../editing/pictures.ts';
import { errorCode } from '../files/error-code.ts';
import { mediaPath } from './store-places.ts';

/** Pictures of withdrawn articles, which go with them unless another article shows them. */
export type OrphanedPictures = {
  /** Notes the pictures of a document that is being withdrawn. Inside a transaction. */
  readonly leave: (document: ArticleDocument | undefined) => void;
  /** Removes the files of those that nothing shows any more. After the transaction. */
  readonly clear: () => void;
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
};

/** Removes a picture in all its sizes and forms, whichever were drawn when. */
const removeFiles = (media: string, src: string): void => {
  const folder = dirname(mediaPath(media, mediaFile(src)));
  for (const name of namesIn(folder))
    if (pictureOfFile(`${dirname(src)}/${name}`) === src) rmSync(join(folder, name), { force: true });
};

/**
 * The pictures of a store that lie in a folder.
 *
 * @param media the folder
 */
export const makeOrphanedPictures = (database: Database, media: string): OrphanedPictures => {
  // A change that waits for a person's word may still bring a picture back.
  const used = database.prepare(`SELECT 1 FROM doc WHERE instr(json, :src) > 0
    UNION ALL SELECT 1 FROM quarantine WHERE instr(json, :src) > 0 LIMIT 1`);
  const left = new Set<string>();
  return {
    leave: (document) => {
      if (document === undefined || isTombstone(document)) return;
      for (const { image } of picturesOf(document)) left.add(image.src);
    },
    clear: () => {
      for (const src of left) {
        if (used.get({ src: `"${src}"` }) === undefined) removeFiles(media, src);
        left.delete(src);
      }
    },
  };
};
