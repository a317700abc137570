import { OFFLINE_PAGE } from '#article/locations.ts';

/** Address under which the page of unknown addresses is kept. */
export const NOT_FOUND_ADDRESS = '/404';

/** What a page carries for its own take-over. */
export type PageData = {
  readonly address: string;
  /** The address it has been found at. */
  readonly here: string;
  /** Language of the interface the page was made in. */
  readonly language: string;
  /** Parsed JSON by the address of the data. */
  readonly resources: Readonly<Record<string, unknown>>;
  /** The address that has no page, on the page of unknown addresses. */
  readonly missing: string | undefined;
  /** Whether this is the offline page at the address of another: then its HTML is not what belongs there. */
  readonly standsIn: boolean;
};

/** `/a/x`, `/a/x.html` and `/fa/index.html` are the same pages under names some hosts use. */
const plain = (path: string): string => path.replace(/(\/index)?\.html$/, '').replace(/\/$/, '');

/** Whether a path, as the browser has it, is an address; one that cannot be decoded is none of ours. */
const isAt = (path: string, address: string): boolean => {
  try {
    return plain(decodeURI(path)) === plain(address);
  } catch {
    return false;
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Carried = Omit<PageData, 'here' | 'missing' | 'standsIn'>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isCarried = (data: unknown): data is Carried =>
  isObject(data) &&
  typeof data['address'] === 'string' &&
  typeof data['language'] === 'string' &&
  isObject(data['resources']);

const carriedBy = (page: Document): unknown => parse(page.getElementById('page-data')?.textContent ?? '');

/**
 * Reads the page's data; undefined where there is none, it is broken, or it belongs to another address.
 *
 * @param here the address within the site at which the page was found; undefined for a place outside of it
 */
export const readPageData = (page: Document, here: string | undefined): PageData | undefined => {
  const data = carriedBy(page);
  if (here === undefined || !isCarried(data)) return undefined;
  const isHere = isAt(here, data.address);
  if (data.address === NOT_FOUND_ADDRESS) return { ...data, here, missing: here, standsIn: false };
  const standsIn = data.address === OFFLINE_PAGE && !isHere;
  return isHere || standsIn ? { ...data, here, missing: undefined, standsIn } : undefined;
};
