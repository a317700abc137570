/* What every page calls by a name that never changes; it brings the app of the present build. */
import { MANIFEST } from '#article/locations.ts';
import tab from './ui/marks/tab.png?inline';

/** A file of the app by its way from this one, wherever the site lies. */
const at = (way: string): string => new URL(way, import.meta.url).href;

/** The publisher writes the names of the built app over these. */
const LIBRARIES = at('assets/libraries.js');
const APP = at('assets/take-over.js');
const STYLES = at('assets/style.css');

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
// Where nothing may be kept, as in a private window, a browser draws the picture of the tab anew at every step; the SVG in the
// page, which is the smaller, costs a slow phone 7 ms more each time.
document.querySelector('link[rel=icon]')?.setAttribute('href', tab);
if (document.querySelector('link[rel=manifest]') === null) link('manifest', at(MANIFEST.slice(1)));
