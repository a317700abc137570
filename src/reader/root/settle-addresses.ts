/** Whatever names another file and is looked at again later; a preload would fetch its file once more. */
const NAMING = 'a[href], use, img, source, link[href]:not([rel=preload])';

const ATTRIBUTES = ['href', 'src', 'srcset'];

/**
 * Makes whole paths of the ways that lead from the page's own place: the app goes to other addresses in the
 * same document, from where these ways would lead astray, and it draws whole paths itself.
 *
 * @param here what the page puts before its addresses: `..`
 * @param root what to put there: `/mirror/news`
 */
export const settleAddresses = (page: ParentNode, here: string, root: string): void => {
  if (here === root) return;
  const way = new RegExp(`(^|, )${here.replaceAll('.', '\\.')}(?=/)`, 'g');
  for (const element of page.querySelectorAll(NAMING))
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      const whole = value?.replace(way, `$1${root}`);
      if (whole !== undefined && whole !== value) element.setAttribute(name, whole);
    }
};
