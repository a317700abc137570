import { readCopiesWith } from '../data/kept-copies.ts';
import { readArticleDocument, readListPage } from '../data/read-resource.ts';
import { readDocument } from './document-store.ts';
import { announceKept } from './keep-opened.ts';

const isReadable = (address: string, json: unknown): boolean => {
  try {
    if (address.startsWith('/data/a/')) readArticleDocument(address, json);
    if (address.startsWith('/data/i/')) readListPage(address, json);
    return true;
  } catch {
    // Kept by an older app, in a shape that has been given up since.
    return false;
  }
};

const readCopy = async (address: string): Promise<unknown> => {
  const json = (await readDocument(address))?.json;
  return json !== undefined && isReadable(address, json) ? json : undefined;
};

/** Lets the page read what is kept on this device. */
export const readCopies = async (): Promise<void> => {
  readCopiesWith(readCopy);
  await announceKept();
};
