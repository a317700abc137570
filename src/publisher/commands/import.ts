import type { DocumentKind } from '../documents/sniff.ts';
import { makeRepairOf } from '../configuration/find-repair.ts';
import { makeSectionOf } from '../configuration/find-section.ts';
import { makeSourceOf } from '../configuration/find-source.ts';
import type { EditorsDesk } from '../editing/make-article.ts';
import { repairArticle } from '../editing/repair-article.ts';
import { STRICT_POLICY } from '../fetching/fetch-policy.ts';
import { makePoliteFetch } from '../fetching/polite-fetch.ts';
import type { Fetch } from '../fetching/polite-fetch.ts';
import { listFiles } from '../files/list-files.ts';
import { sha256 } from '../files/sha256.ts';
import { writeFile } from '../files/write-file.ts';
import { persianRepairer } from '../lexicon/persian-repairer.ts';
import type { DocumentReader } from '../reading/opened.ts';
import { openStore } from '../store/open-store.ts';
import type { OpenStoreResult } from '../store/open-store.ts';
import { configurationFile, mediaFolder } from '../store/store-places.ts';
import { EXIT } from './report/exit-codes.ts';
import { importAddress } from './importing/import-address.ts';
import { importFile } from './importing/import-file.ts';
import type { ImportMeans } from './importing/import-means.ts';
import { makeIntake } from './importing/intake.ts';
import { makeProof } from './importing/proof.ts';
import { lazyStore } from './importing/lazy-store.ts';
import type { LazyStore } from './importing/lazy-store.ts';
import { loadConfiguration } from './load-configuration.ts';
import type { LoadedConfiguration } from './load-configuration.ts';
import { problemLine } from './report/problem.ts';
import type { Terminal } from './report/terminal.ts';

export type ImportRequest = {
  /** Files and addresses; none means the sources of the configuration. */
  readonly files: readonly string[];
  /** Folder of the sample edition, when that is asked for. */
  readonly sample?: string | undefined;
  readonly store: string;
  readonly config?: string | undefined;
  /** Kind of everything named, where the person knows better than a look at it. */
  readonly as?: DocumentKind | undefined;
  /** Language of the texts, where the person knows better than a guess. */
  readonly language?: string | undefined;
  /** Name of the source of texts that name none. */
  readonly credit?: string | undefined;
  /** Puts nothing into the store. */
  readonly dryRun?: boolean | undefined;
  /** A trial run tells what it found as JSON. */
  readonly json?: boolean | undefined;
  /** The operator's own network may be fetched from. */
  readonly allowPrivate?: boolean | undefined;
  /** How addresses are fetched, instead of strictly. */
  readonly fetch?: Fetch | undefined;
  /** How documents of others are read, instead of here and without a deadline. */
  readonly makeReader?: (() => DocumentReader) | undefined;
  /** RFC 3339 in UTC. */
  readonly now: string;
};

type Loaded = Extract<LoadedConfiguration, { ok: true }>;

type Work = {
  readonly inputs: readonly string[];
  readonly loaded: Loaded;
  readonly terminal: Terminal;
};

/** The sample's articles lie in a folder per language; `site.json` lies above them. */
const sampleFiles = async (folder: string): Promise<string[]> =>
  (await listFiles(folder)).filter((file) => /\/.*\.json$/.test(file)).map((file) => `${folder}/${file}`);

const deskOf = ({ now, language, credit }: ImportRequest, { configuration }: Loaded): EditorsDesk => {
  const sourceOf = makeSourceOf(configuration, sha256);
  const repairOf = makeRepairOf(configuration, sourceOf);
  return {
    ...{ now, sha256, language, credit, siteLanguage: configuration.language, sourceOf },
    sectionOf: makeSectionOf(configuration),
    repair: (article) => repairArticle(article, repairOf(article), persianRepairer),
  };
};

const meansOf = (request: ImportRequest, store: LazyStore, { loaded, terminal }: Work): Omit<ImportMeans, 'reader'> => {
  const { store: path, as, dryRun = false, json = false, allowPrivate = false, files, sample } = request;
  const desk = deskOf(request, loaded);
  return {
    ...{ desk, as, configuration: loaded.configuration, media: mediaFolder(path), copies: !dryRun },
    intake: dryRun ? makeProof(terminal, json) : makeIntake({ store: store.get, desk, terminal }),
    fetch: request.fetch ?? makePoliteFetch({ ...STRICT_POLICY, allowPrivate }),
    // A trial run is to see everything, and to leave nothing behind.
    notes: dryRun ? { noted: () => undefined, note: () => undefined } : store.notes,
    patient: files.length === 0 && sample === undefined,
  };
};

/** All parsers come along with a reader that reads here; who reads apart has them there. */
const readerOf = async ({ makeReader }: ImportRequest): Promise<DocumentReader> =>
  makeReader?.() ?? (await import('../reading/read-here.ts')).readHere;

const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input);

const importInto = async (request: ImportRequest, opened: OpenStoreResult, work: Work): Promise<number> => {
  const { inputs, loaded } = work;
  const store = lazyStore(request.store, opened);
  const reader = await readerOf(request);
  const means = { ...meansOf(request, store, work), reader };
  try {
    for (const input of inputs) await (isAddress(input) ? importAddress : importFile)(input, means);
    const { exitCode, taken } = means.intake.finish();
    store.keepNotes();
    if (taken && loaded.text !== undefined) await writeFile(configurationFile(request.store), loaded.text);
    return exitCode;
  } finally {
    store.close();
    await reader.close();
  }
};

/** What is to be imported, or why there is nothing. */
const inputsOf = async ({ files, sample }: ImportRequest, loaded: Loaded): Promise<readonly string[] | string> => {
  const own = sample === undefined ? [] : await sampleFiles(sample);
  if (sample !== undefined && own.length === 0) return 'The sample edition is not part of this installation';
  if (own.length + files.length > 0) return [...own, ...files];
  const feeds = loaded.configuration.sources.flatMap((source) => source.feeds ?? []);
  return feeds.length > 0 ? feeds : 'Name a file or an address, or add a source (source add ADDRESS)';
};

/**
 * Imports files and addresses into a store. Whatever cannot be taken is named in one line and loses
 * nothing else; the store is not even made before there is something to put into it.
 *
 * @returns the exit code
 */
export const importFiles = async (request: ImportRequest, terminal: Terminal): Promise<number> => {
  const { store, sample } = request;
  const loaded = await loadConfiguration(store, request.config, sample && `${sample}/site.json`);
  if (!loaded.ok) {
    terminal.warn(problemLine(loaded.problem));
    return loaded.code;
  }
  const inputs = await inputsOf(request, loaded);
  if (typeof inputs === 'string') {
    terminal.warn(inputs);
    return EXIT.noInput;
  }
  const opened = openStore(store, false);
  if (!opened.ok && opened.reason !== 'missing') {
    terminal.warn(problemLine({ file: store, message: opened.message }));
    return EXIT.badData;
  }
  return importInto(request, opened, { inputs, loaded, terminal });
};
