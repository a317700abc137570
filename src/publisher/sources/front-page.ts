/**
 * Whether an address looks like the front page of a site or of one of its languages, where a person
 * means its feed and not the page itself.
 */
export const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?\/?|index\.\w+)?$/.test(pathname);
};

const POSTS = /\/wp-json\/wp\/v2\/posts\/?$/;

const MOST_PAGES = 200;

/**
 * The pages of a WordPress interface after the first; none for any other address.
 *
 * @param pages how many the server says there are
 */
export const furtherPages = (address: string, pages: number | undefined): readonly string[] => {
  const url = new URL(address);
  if (!POSTS.test(url.pathname) || url.searchParams.has('page')) return [];
  return Array.from({ length: Math.max(0, Math.min(pages ?? 1, MOST_PAGES) - 1) }, (_, at) => {
    const next = new URL(address);
    next.searchParams.set('page', String(at + 2));
    return next.href;
  });
};

/** Where the posts of a WordPress site are; an address that names them already stays as it is. */
export const wordPressAddress = (address: string): string => {
  const url = new URL(address);
  if (!POSTS.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/wp-json/wp/v2/posts`;
  for (const [name, value] of [
    ['per_page', '100'],
    ['_embed', '1'],
  ] as const)
    // prettier-ignore
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
};
