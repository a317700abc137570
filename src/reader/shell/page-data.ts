import * as v from 'valibot';

/** Address under which the page of unknown addresses is kept. */
export const NOT_FOUND_ADDRESS = '/404';

const pageDataSchema = v.object({
  address: v.string(),
  language: v.string(),
  resources: v.record(v.string(), v.unknown()),
});

/** What a page carries for its own take-over. */
export type PageData = v.InferOutput<typeof pageDataSchema> & {
  /** The address that has no page, on the page of unknown addresses. */
  readonly missing: string | undefined;
};

/** `/a/x`, `/a/x.html` and `/fa/index.html` are the same pages under names some hosts use. */
const plain = (path: string): string => path.replace(/(\/index)?\.html$/, '').replace(/(.)\/$/, '$1');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the page's data; undefined where there is none, it is broken, or it belongs to another address. */
export const readPageData = (page: Document, path: string): PageData | undefined => {
  const result = v.safeParse(pageDataSchema, parse(page.getElementById('page-data')?.textContent ?? ''));
  if (!result.success) return undefined;
  const data = result.output;
  if (data.address === NOT_FOUND_ADDRESS) return { ...data, missing: path };
  return plain(decodeURI(path)) === plain(data.address) ? { ...data, missing: undefined } : undefined;
};
