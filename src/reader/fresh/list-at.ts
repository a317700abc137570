import type { ListName } from '#article/edition.ts';

/** What of a site decides which lists it has. */
type Editions = { readonly language: string; readonly editions: readonly string[] };

/** The newest page of a section or a source, below the root of an edition. */
const BELOW = /^(s|src)\/([^/]+)$/;

/**
 * The list whose newest page an address shows; undefined for every other page.
 *
 * @param path path of the address
 */
export const listAt = (path: string, { language: own, editions }: Editions): ListName | undefined => {
  const plain = path.replace(/^\/|\/$/g, '');
  const edition = editions.find((tag) => plain === tag || plain.startsWith(`${tag}/`));
  const language = edition ?? own;
  const rest = edition === undefined ? plain : plain.slice(edition.length + 1);
  if (rest === '') return { kind: 'latest', language };
  const [, kind, slug] = BELOW.exec(rest) ?? [];
  if (slug === undefined) return undefined;
  if (kind === 's') return { kind: 'section', language, slug };
  // A source has one page, whatever the edition.
  return edition === undefined ? { kind: 'source', slug } : undefined;
};
