/* What every page calls by a name that never changes; it brings the app of the present build. */

/** The publisher writes the addresses of the built app over these. */
const APP = new URL('/assets/take-over.js', location.origin).href;
const STYLES = new URL('/assets/style.css', location.origin).href;

const link = (rel: string, href: string): HTMLLinkElement => {
  const element = document.createElement('link');
  element.rel = rel;
  element.href = href;
  document.head.append(element);
  return element;
};

link('modulepreload', APP);
// The page carries only the styles of its own first paint: nothing runs before the others are here.
link('stylesheet', STYLES).onload = () => void import(/* @vite-ignore */ APP);
