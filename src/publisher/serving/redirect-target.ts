import { articleAddress } from '#article/locations.ts';

const ARTICLE = /^\/a\/([0-9a-z]{8,16})(\/.*)?$/i;

/**
 * The one address of a page that was asked for under another: an id in capitals, words after the id
 * of an article, a slash at the end. Undefined when the address is right as it is.
 *
 * @param path path of the request, without the query
 * @param editions languages that have a page at `/<language>/`
 */
export const redirectTarget = (path: string, editions: readonly string[]): string | undefined => {
  const [, id, rest] = ARTICLE.exec(path) ?? [];
  if (id !== undefined) {
    const target = articleAddress(id.toLowerCase());
    return target !== path || rest !== undefined ? target : undefined;
  }
  const edition = editions.find((language) => path === `/${language}`);
  if (edition !== undefined) return `/${edition}/`;
  const isEdition = editions.some((language) => path === `/${language}/`);
  // A second slash at the start, of either kind, would lead to another host.
  return /^\/[^/\\].*[^/]\/$/.test(path) && !isEdition ? path.slice(0, -1) : undefined;
};
