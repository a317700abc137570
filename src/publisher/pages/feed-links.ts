import { plainLine } from '../cleaning/clean-text.ts';
import { attribute, htmlTree } from '../cleaning/html-tree.ts';
import type { HtmlElement } from '../cleaning/html-tree.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import { viewPage } from './page-view.ts';
import type { PageView } from './page-view.ts';

export type FeedLink = { readonly address: string; readonly title: string };

const FEED_TYPE =
  /^\s*(?:application|text)\/(?:(?:rss|atom|rdf|feed)\+(?:xml|json)|xml|x-rss\+xml|x\.atom\+xml|x-atom\+xml)\b/i;

const isDeclared = (link: HtmlElement): boolean => {
  const rel = (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('feed')) return true;
  return rel.includes('alternate') && !rel.includes('stylesheet') && FEED_TYPE.test(attribute(link, 'type') ?? '');
};

const FEED_ADDRESS =
  /(?:\.(?:rss|atom|rdf)|\/(?:rss|atom|feed|feeds)(?:\.xml)?\/?|\/(?:rss|atom|index|feed)\.xml|[?&]feed=rss2?)(?:$|[?#])/i;

const offered = (links: readonly HtmlElement[]): readonly HtmlElement[] => {
  const declared = links.filter((link) => link.tagName === 'link' && isDeclared(link));
  if (declared.length > 0) return declared;
  return links.filter((link) => link.tagName === 'a' && FEED_ADDRESS.test(attribute(link, 'href') ?? ''));
};

const baseOf = ({ elements }: PageView, address: string | undefined): string | undefined => {
  const base = elements.find(({ tagName }) => tagName === 'base');
  return (base && safeLink(attribute(base, 'href') ?? '', address)) ?? address;
};

/**
 * The feeds a page offers, in its order: those it declares, else links that look like one.
 *
 * @param address of the page
 */
export const feedLinks = (html: string, address?: string): readonly FeedLink[] => {
  const tree = htmlTree(html, true);
  if (tree === undefined) return [];
  const view = viewPage(tree);
  const base = baseOf(view, address);
  const found = new Map<string, FeedLink>();
  for (const link of offered(view.links)) {
    const target = safeLink(attribute(link, 'href') ?? '', base);
    if (target !== undefined && !found.has(target))
      found.set(target, { address: target, title: plainLine(attribute(link, 'title') ?? '') });
  }
  return [...found.values()];
};
