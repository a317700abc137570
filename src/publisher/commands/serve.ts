import { readInput } from '../files/read-input.ts';
import { every } from '../serving/every.ts';
import { startServer } from '../serving/start-server.ts';
import { EXIT } from './report/exit-codes.ts';
import type { Terminal } from './report/terminal.ts';

export type ServeOptions = {
  readonly site: string;
  readonly port: number;
  /** Settles when the person has had enough. */
  readonly stopped: Promise<unknown>;
  /** Brings the site up to date, once at the start and again after each pause. */
  readonly refresh?: { readonly pause: number; readonly work: () => Promise<void> } | undefined;
};

const FRONT_PAGE_LIMIT = 64 * 1024 * 1024;

const isPublished = async (site: string): Promise<boolean> =>
  (await readInput(`${site}/index.html`, FRONT_PAGE_LIMIT)).ok;

type Refresh = NonNullable<ServeOptions['refresh']>;

const isPublishedBy = async (site: string, refresh: Refresh | undefined): Promise<boolean> => {
  await refresh?.work();
  return refresh !== undefined && isPublished(site);
};

/** A site that was there is served before it is brought up to date. */
const goOn = async ({ pause, work }: Refresh, isStale: boolean, stopped: Promise<unknown>): Promise<void> => {
  if (isStale) await work();
  await every(pause, work, stopped);
};

/**
 * Serves a published site on this machine until told to stop.
 *
 * @returns the exit code
 */
export const serve = async ({ site, port, stopped, refresh }: ServeOptions, terminal: Terminal): Promise<number> => {
  const wasPublished = await isPublished(site);
  if (!wasPublished && !(await isPublishedBy(site, refresh))) {
    terminal.warn(`${site} holds no published site; publish first`);
    return EXIT.noInput;
  }
  const started = await startServer(site, port);
  if (!started.ok) {
    const why = started.reason === 'taken' ? 'is taken by another program' : 'may not be used';
    terminal.warn(`Port ${port} ${why}; choose another with --port or PORT`);
    return EXIT.unavailable;
  }
  terminal.say(`${started.server.address}/`);
  if (refresh !== undefined) await goOn(refresh, wasPublished, stopped);
  await stopped;
  await started.server.stop();
  return EXIT.ok;
};
