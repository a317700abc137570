/** Stands in every page of ours, and in no page of a captive portal. */
const MARKER = 'id="page-data"';

const typeOf = ({ headers }: Response): string => headers.get('content-type') ?? '';

/** A whole answer of our own origin that was not read from elsewhere. */
const isPlain = ({ status, type, redirected }: Response): boolean => status === 200 && type === 'basic' && !redirected;

/**
 * Whether a page may be kept: it must say that it is one of ours, because whoever stands between
 * reader and site can answer 200 with a page of their own.
 */
export const isOwnPage = async (response: Response): Promise<boolean> =>
  isPlain(response) && typeOf(response).startsWith('text/html') && (await response.clone().text()).includes(MARKER);

/** Whether a file may be kept as what it was asked for, by the beginning of its type. */
export const isOwnFile = (response: Response, type: RegExp): boolean =>
  isPlain(response) && type.test(typeOf(response));
