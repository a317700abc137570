import { pictureOfFile } from '#article/locations.ts';
import { siteAddress } from '../../root/site-root.ts';

/** A copy of a picture on this device, and the address it has at the site. */
export type Copy = { readonly address: string; readonly response: Response };

/** The picture a request is for; undefined where it is for none. */
export const pictureOf = ({ url }: Request): string | undefined => pictureOfFile(siteAddress(url) ?? '');

/** The copy of a picture in a cache that was put last, in whatever size and form it is there. */
export const anyCopy = async (cache: Cache, src: string): Promise<Copy | undefined> => {
  const request = (await cache.keys()).findLast((one) => pictureOf(one) === src);
  const response = request && (await cache.match(request));
  return request && response && { address: siteAddress(request.url) ?? '', response };
};
