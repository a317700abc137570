import { SITE_ROOT } from '../root/site-root.ts';
import { reportReach } from './connection.ts';
import { ReadingProblem, problemKind } from './reading-problem.ts';

/** A reader came for this data: a host that has not begun to answer by then, in milliseconds, is out of reach. */
const PATIENCE = 4000;

/** The same for what a page goes without where it does not come soon. */
const PATIENCE_WITH_EXTRAS = 2000;

/** Once an answer has begun a slow line is given more time, but not for ever. */
const PATIENCE_WITH_ANSWER = 20_000;

/** Stops a request when the page no longer wants it or patience ends, which each answer may renew. */
const patienceUnder = (signal: AbortSignal, patience: number) => {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
  };
  let timer = setTimeout(stop, patience);
  signal.addEventListener('abort', stop);
  return {
    signal: controller.signal,
    renew: (): void => {
      clearTimeout(timer);
      timer = setTimeout(stop, PATIENCE_WITH_ANSWER);
    },
    end: (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    },
  };
};

const jsonOf = (response: Response, address: string): Promise<unknown> => {
  if (response.status === 404 || response.status === 410) throw new ReadingProblem('not-found', address);
  if (!response.ok) throw new ReadingProblem('failed', address);
  const type = response.headers.get('content-type') ?? '';
  // A page in the place of data is that of a captive portal: nobody has asked this site yet.
  if (type.includes('text/html')) throw new ReadingProblem('offline', address);
  if (!type.includes('json')) throw new ReadingProblem('malformed', address);
  return response.json();
};

const problemOf = (cause: unknown, address: string): ReadingProblem => {
  if (cause instanceof ReadingProblem) return cause;
  return new ReadingProblem(cause instanceof SyntaxError ? 'malformed' : 'offline', address, cause);
};

/**
 * Fetches JSON of our own site, and notes whether the site was there at all. Whatever does not say it
 * is JSON is never shown.
 *
 * @param address address on this site
 * @param isExtra whether the page does without it; that it is slow to come says nothing of the network
 */
export const fetchJson = async (address: string, signal: AbortSignal, isExtra = false): Promise<unknown> => {
  const patience = patienceUnder(signal, isExtra ? PATIENCE_WITH_EXTRAS : PATIENCE);
  try {
    const response = await fetch(SITE_ROOT + address, { signal: patience.signal });
    patience.renew();
    const json = await jsonOf(response, address);
    reportReach(true);
    return json;
  } catch (cause) {
    if (signal.aborted) throw cause;
    const problem = problemOf(cause, address);
    if (!isExtra || !patience.signal.aborted) reportReach(problemKind(problem) !== 'offline');
    throw problem;
  } finally {
    patience.end();
  }
};
