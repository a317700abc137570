import type { SiteConfiguration, SourceConfiguration } from '#article/site.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { decodeBytes } from '../documents/decode-bytes.ts';
import { readDocument } from '../documents/read-document.ts';
import { sniffDocument } from '../documents/sniff.ts';
import { STRICT_POLICY } from '../fetching/fetch-policy.ts';
import { makePoliteFetch } from '../fetching/polite-fetch.ts';
import type { Fetch } from '../fetching/polite-fetch.ts';
import { writeFile } from '../files/write-file.ts';
import { feedLinks } from '../pages/feed-links.ts';
import { newSource } from '../sources/new-source.ts';
import type { Look } from '../sources/new-source.ts';
import { configurationFile } from '../store/store-places.ts';
import { EXIT } from './report/exit-codes.ts';
import { loadConfiguration } from './load-configuration.ts';
import { problemLine } from './report/problem.ts';
import type { Terminal } from './report/terminal.ts';

export type AddSourceRequest = {
  /** Address of a feed, or of a page that names one. */
  readonly address: string;
  readonly store: string;
  /** The configuration to write into, instead of the store's own. */
  readonly config?: string | undefined;
  /** The operator's own network may be fetched from. */
  readonly allowPrivate?: boolean | undefined;
  /** How addresses are fetched, instead of strictly. */
  readonly fetch?: Fetch | undefined;
  /** RFC 3339 in UTC. */
  readonly now: string;
};

type Reading = { readonly fetch: Fetch; readonly timeZone: string; readonly now: string };

/** Looks at an address, and once behind it if it is a page that names a feed. */
const look = async (address: string, reading: Reading, isPage = false): Promise<Look | string> => {
  const result = await reading.fetch(address);
  if (result.kind !== 'fetched') return result.kind === 'failed' ? result.message : 'is empty';
  const { text } = decodeBytes(result.bytes, result);
  const kind = sniffDocument(text, result.contentType);
  if (kind === 'html') {
    const [main] = feedLinks(text, result.address);
    return main === undefined || isPage ? 'names no feed' : look(main.address, reading, true);
  }
  const document = readDocument(text, { ...reading, kind, address: result.address });
  const [refusal] = document.problems.filter(({ field }) => field === '(document)');
  return refusal === undefined ? { feed: result.address, ...document } : refusal.message;
};

const withSource = (configuration: SiteConfiguration, source: SourceConfiguration): string =>
  `${JSON.stringify({ ...configuration, sources: [...configuration.sources, source] }, null, 2)}\n`;

/**
 * Looks at a source and writes an entry for it into the configuration.
 *
 * @returns the exit code
 */
export const addSource = async (request: AddSourceRequest, terminal: Terminal): Promise<number> => {
  const { address, store, config, now, allowPrivate = false } = request;
  const fail = (message: string, code: number): number => {
    terminal.warn(problemLine({ file: address, message, action: 'no source was added' }));
    return code;
  };
  const loaded = await loadConfiguration(store, config);
  if (!loaded.ok) {
    terminal.warn(problemLine(loaded.problem));
    return loaded.code;
  }
  const { configuration } = loaded;
  const fetch = request.fetch ?? makePoliteFetch({ ...STRICT_POLICY, allowPrivate });
  const found = await look(address, { fetch, timeZone: configuration.timeZone, now });
  if (typeof found === 'string') return fail(found, EXIT.noInput);
  const has = configuration.sources.find(({ feeds = [] }) => feeds.includes(found.feed));
  if (has !== undefined) return fail(`is a source already: ${has.slug}`, EXIT.badData);
  const slugs = new Set(configuration.sources.map(({ slug }) => slug));
  const source = newSource(found, { slugs, language: configuration.language });
  const text = withSource(configuration, source);
  const judged = readConfiguration(text);
  if (!judged.ok) return fail(`${judged.field} ${judged.message}`, EXIT.badData);
  const file = config ?? configurationFile(store);
  await writeFile(file, text);
  terminal.say(`Added to ${file}:\n${JSON.stringify(source, null, 2)}`);
  return EXIT.ok;
};
