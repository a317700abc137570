import { articleAddress } from '#article/locations.ts';
import { printable } from '../report/terminal.ts';

/** A person may name an article by its id or by the address of its page. */
export const idIn = (text: string): string => {
  const path = text.replace(/[?#].*$/, '').replace(/\.html$/, '');
  const id = path.slice(path.lastIndexOf('/') + 1);
  return path === id || path.endsWith(articleAddress(id)) ? id : text;
};

/** The line for an article that is not there. */
export const missingArticle = (text: string): string => printable(`The store has no article ${text}`);
