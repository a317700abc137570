const withoutDirective = (url: string): string => url.replace(/:~:.*$/s, '').replace(/#$/, '');

/**
 * The fragment of the address the reader came by. Browsers that know text fragments hide them from
 * `location`; the entry of the navigation still has them, and so has the router for a link inside
 * the site.
 *
 * @param href the page's address, with the fragment the router knows
 * @param entry name of the first navigation entry of the document
 */
export const arrivalFragment = (href: string, entry: string | undefined): string => {
  const isFirst = entry !== undefined && withoutDirective(entry) === withoutDirective(href);
  const url = isFirst && !href.includes(':~:') ? entry : href;
  const at = url.indexOf('#');
  return at < 0 ? '' : url.slice(at);
};
