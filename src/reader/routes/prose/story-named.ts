import { addressIn, folderOf } from '#article/locations.ts';

const ARTICLE = /^\/a\/([0-9a-z]+)(?:\.html)?\/?$/;

/**
 * The story somebody means by an address they wrote or pasted: whole, without the host, or only the
 * path.
 *
 * @param origins the addresses this site is known by
 * @returns the story's id; undefined for an address that is none of this site's stories
 */
export const storyNamed = (text: string, origins: readonly (string | undefined)[]): string | undefined => {
  const [origin] = origins.filter((one) => one !== undefined);
  if (origin === undefined || !URL.canParse(text.trim(), origin)) return undefined;
  const url = new URL(text.trim(), origin);
  const known = origins.filter((one) => one !== undefined && new URL(one).host === url.host);
  const folders = known.map(folderOf);
  const [address] = folders.flatMap((folder) => addressIn(folder, url.pathname) ?? []);
  const [, id] = ARTICLE.exec(address ?? url.pathname) ?? [];
  return known.length > 0 ? id : undefined;
};
