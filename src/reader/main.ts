/*
 * Stands in every page under a name that never changes. A page reads without it: the app comes once
 * the page has loaded and is idle, or at the reader's first touch, and at once where its words must
 * change. A link pressed before that is an ordinary link.
 */

/** The publisher writes the address of the built app over this one. */
const APP = new URL('/assets/take-over.js', location.origin).href;

const SIGNS = ['pointerdown', 'keydown', 'touchstart'] as const;

const start = (): void => {
  for (const sign of SIGNS) removeEventListener(sign, start);
  void import(/* @vite-ignore */ APP);
};

const startWhenIdle = (): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3000 });
  else setTimeout(start, 500);
};

for (const sign of SIGNS) addEventListener(sign, start, { passive: true, once: true });

const { waiting, standsIn } = document.documentElement.dataset;

if (waiting !== undefined || standsIn !== undefined) start();
else if (document.readyState === 'complete') startWhenIdle();
else addEventListener('load', startWhenIdle, { once: true });
