import { searchData } from '#article/locations.ts';
import type { SearchFiles } from '#search/format/files.ts';
import { SITE_ROOT } from '../root/site-root.ts';
import { ReadingProblem } from './reading-problem.ts';

const fetched = async (name: string): Promise<Response> => {
  const address = searchData(name);
  const response = await fetch(SITE_ROOT + address).catch((cause: unknown) => {
    throw new ReadingProblem('offline', address, cause);
  });
  if (response.status === 404) throw new ReadingProblem('not-found', address);
  if (!response.ok || response.body === null) throw new ReadingProblem('failed', address);
  // The publisher compresses these files itself, because hosts compress only what they know to be text.
  return name.endsWith('.bin')
    ? new Response(response.body.pipeThrough(new DecompressionStream('deflate-raw')))
    : response;
};

/** The search index of this site, over the network. Trouble is a `ReadingProblem`. */
export const searchFiles: SearchFiles = {
  bytes: async (name) => new Uint8Array(await (await fetched(name)).arrayBuffer()),
  json: async (name): Promise<unknown> => (await fetched(name)).json(),
};
