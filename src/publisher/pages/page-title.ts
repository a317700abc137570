import { attribute } from '../cleaning/html-tree.ts';
import { lineWithin, metaOf } from './page-view.ts';
import type { PageView } from './page-view.ts';

const fold = (text: string): string => text.replace(/[\s\u200C«»"'“”‘’|:\-–—]+/g, '').toLowerCase();

const SEPARATOR = /\s+[|\-–—»«·•:/]+\s+|\s*[|»«]\s*/;

/** A title without the name of the site that pages put before or behind it. */
export const withoutSite = (title: string, site: string | undefined): string => {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  const name = fold(site ?? '');
  const kept = parts.filter((part) => name === '' || fold(part) !== name);
  if (kept.length === parts.length || kept.length === 0) return title;
  const start = title.indexOf(kept[0] ?? '');
  const last = kept.at(-1) ?? '';
  return title.slice(start, title.lastIndexOf(last) + last.length).trim();
};

const headings = ({ elements }: PageView): readonly string[] => {
  const named = elements.filter(
    (element) => /\bheadline\b/.test(attribute(element, 'itemprop') ?? '') && element.tagName !== 'meta',
  );
  const first = elements.filter(({ tagName }) => tagName === 'h1');
  return [...named, ...first].map(lineWithin).filter((line) => line.length > 2);
};

const isConfirmed = (heading: string, claims: readonly string[]): boolean =>
  claims.some((claim) => fold(claim).includes(fold(heading)));

const claimsOf = (view: PageView, headline: string | undefined): readonly string[] => {
  const document = view.elements.find(({ tagName }) => tagName === 'title');
  const title = document === undefined ? undefined : lineWithin(document);
  const claims = [headline, metaOf(view, 'og:title', 'twitter:title', 'dc.title', 'title'), title];
  return claims.filter((claim) => claim !== undefined && claim !== '').map(String);
};

/** Headings of the second rank, which some templates use for the story; too short ones prove nothing. */
const lesser = ({ elements }: PageView): readonly string[] =>
  elements
    .filter(({ tagName }) => tagName === 'h2')
    .map(lineWithin)
    .filter((line) => line.length > 2);

/**
 * The title of a story. A heading on the page that the page's own metadata repeats is surest; else
 * the metadata without the site's name.
 *
 * @param headline of the page's structured data
 */
export const pageTitle = (view: PageView, headline: string | undefined, site: string | undefined): string => {
  const claims = claimsOf(view, headline);
  const found = headings(view);
  const confirmed = found.filter((heading) => isConfirmed(heading, claims) && fold(heading) !== fold(site ?? ''));
  const [claim] = claims;
  if (claim === undefined) return found[0] ?? '';
  // Where the site's name is a heading too, the story's stands first in what the page says of itself.
  const leading = [...confirmed, ...lesser(view)].find((heading) => fold(claim).startsWith(fold(heading)));
  const heading = leading ?? confirmed.reduce((best, next) => (next.length > best.length ? next : best), '');
  const stripped = withoutSite(claim, site);
  // A heading that is the smaller part of the claim is the site's own name.
  return leading !== undefined || fold(heading).length * 2 > fold(stripped).length
    ? heading
    : withoutSite(stripped, heading);
};
