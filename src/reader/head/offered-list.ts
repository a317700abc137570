import { isTombstone } from '#article/is-tombstone.ts';
import type { ListName } from '#article/edition.ts';
import { articleData, listNamed } from '#article/locations.ts';
import type { PageRequest } from '#article/page-renderer.ts';
import type { Site } from '#article/site.ts';
import { primaryLanguage } from '#text/direction.ts';
import { readArticleDocument } from '../data/read-resource.ts';

/** An older page of a list is no place to start following it. */
const HEAD = /^\/data\/i\/(.*)\/head\.json$/;

const shownList = ({ resources }: PageRequest): ListName | undefined => {
  const [name] = Object.keys(resources).flatMap((address) => HEAD.exec(address)?.[1] ?? []);
  return name === undefined ? undefined : listNamed(name);
};

const articleLanguage = ({ address, resources }: PageRequest): string | undefined => {
  const data = articleData(address.slice('/a/'.length));
  if (resources[data] === undefined) return undefined;
  const document = readArticleDocument(data, resources[data]);
  return isTombstone(document) ? undefined : primaryLanguage(document.language);
};

/**
 * The list a page offers feeds of: the one whose newest stories it shows, else that of the edition
 * it belongs to.
 */
export const offeredList = (page: PageRequest, { editions, language }: Site): ListName => {
  const home = primaryLanguage(language);
  const spoken = articleLanguage(page) ?? home;
  return shownList(page) ?? { kind: 'latest', language: editions.includes(spoken) ? spoken : home };
};
