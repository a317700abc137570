/* What every page calls by a name that never changes; it brings the app of the present build. */

/** The publisher writes the addresses of the built app over these. */
const LIBRARIES = new URL('/assets/libraries.js', location.origin).href;
const APP = new URL('/assets/take-over.js', location.origin).href;
const STYLES = new URL('/assets/style.css', location.origin).href;

const link = (rel: string, href: string): HTMLLinkElement => {
  const element = document.createElement('link');
  element.rel = rel;
  element.href = href;
  document.head.append(element);
  return element;
};

/** The libraries first, and a breath between: a tap must not wait for both. */
const start = async (): Promise<void> => {
  await import(/* @vite-ignore */ LIBRARIES);
  await new Promise((resolve) => setTimeout(resolve));
  await import(/* @vite-ignore */ APP);
};

link('modulepreload', LIBRARIES);
link('modulepreload', APP);
// The page carries only the styles of its own first paint: nothing runs before the others are here.
link('stylesheet', STYLES).onload = () => void start();
