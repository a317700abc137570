import { describeFailure } from './report/failure.ts';
import type { Terminal } from './report/terminal.ts';
import { importFiles } from './import.ts';
import type { ImportRequest } from './import.ts';
import { publish } from './publish.ts';
import type { PublishOptions } from './publish.ts';

export type RefreshOptions = PublishOptions &
  Pick<ImportRequest, 'allowPrivate' | 'fetch' | 'makeReader'> & {
    /** The present time, RFC 3339 in UTC. */
    readonly now: () => string;
  };

/**
 * Imports all sources of the configuration and publishes what is new. Whatever goes wrong is said in a
 * line and left to the next time: a server that refreshes itself goes on serving.
 */
export const refresh = async (options: RefreshOptions, terminal: Terminal): Promise<void> => {
  const { store, config, allowPrivate, fetch, makeReader, now } = options;
  try {
    await importFiles({ files: [], store, config, allowPrivate, fetch, makeReader, now: now() }, terminal);
    await publish(options, terminal);
  } catch (error) {
    terminal.warn(describeFailure(error).line);
  }
};
