import { ReadingProblem } from './reading-problem.ts';

/** A reader came for this data: past this many milliseconds it counts as failed. */
const PATIENCE = 4000;

const respond = async (address: string, signal: AbortSignal): Promise<Response> => {
  const patience = new AbortController();
  const stop = (): void => {
    patience.abort();
  };
  const timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    return await fetch(address, { signal: patience.signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ReadingProblem('offline', address, cause);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Fetches JSON of our own site. A captive portal answers 200 with HTML: whatever does not say it is
 * JSON is malformed, never shown.
 *
 * @param address absolute path on this site
 */
export const fetchJson = async (address: string, signal: AbortSignal): Promise<unknown> => {
  const response = await respond(address, signal);
  if (response.status === 404 || response.status === 410) throw new ReadingProblem('not-found', address);
  if (!response.ok) throw new ReadingProblem('failed', address);
  if (!(response.headers.get('content-type') ?? '').includes('json')) throw new ReadingProblem('malformed', address);
  try {
    return await response.json();
  } catch (cause) {
    throw new ReadingProblem(cause instanceof SyntaxError ? 'malformed' : 'offline', address, cause);
  }
};
