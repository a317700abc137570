import { expect, it } from 'vitest';
import { settleAddresses } from './settle-addresses.ts';

const page = (html: string): HTMLElement => {
  const place = document.createElement('div');
  place.innerHTML = html;
  return place;
};

const settled = (html: string, here: string, root: string): string => {
  const place = page(html);
  settleAddresses(place, here, root);
  return place.innerHTML;
};

it('makes whole paths of the ways from the page, each candidate of a picture too', () => {
  expect(settled('<a href="../s/world">x</a>', '..', '/mirror/news')).toBe('<a href="/mirror/news/s/world">x</a>');
  expect(settled('<a href="../../">x</a>', '../..', '')).toBe('<a href="/">x</a>');
  expect(settled('<img srcset="../m/a-320.jpg 320w, ../m/a.jpg 900w" src="../m/a.jpg">', '..', '/n')).toBe(
    '<img srcset="/n/m/a-320.jpg 320w, /n/m/a.jpg 900w" src="/n/m/a.jpg">',
  );
});

it('leaves alone what leads to a place on the page or to other sites, and what would be fetched again', () => {
  const rest = '<a href="#main">x</a><a href="https://example.org/../x">y</a><link rel="preload" href="../f.woff2">';
  expect(settled(rest, '..', '/n')).toBe(rest);
});
