import { makeSectionOf } from '../configuration/find-section.ts';
import { makeSourceOf } from '../configuration/find-source.ts';
import type { EditorsDesk } from '../editing/make-article.ts';
import { decodeText } from '../files/decode-text.ts';
import { listFiles } from '../files/list-files.ts';
import { readInput } from '../files/read-input.ts';
import { sha256 } from '../files/sha256.ts';
import { writeFile } from '../files/write-file.ts';
import { openStore } from '../store/open-store.ts';
import type { OpenStoreResult } from '../store/open-store.ts';
import { configurationFile, mediaFolder } from '../store/store-places.ts';
import type { Store } from '../store/store.ts';
import type { SourceFile } from './importing/entry.ts';
import { EXIT } from './report/exit-codes.ts';
import { articleJsonFormat } from './importing/import-article-json.ts';
import { plainTextFormat } from './importing/import-plain-text.ts';
import { makeIntake } from './importing/intake.ts';
import type { Intake } from './importing/intake.ts';
import { loadConfiguration } from './load-configuration.ts';
import type { LoadedConfiguration } from './load-configuration.ts';
import { problemLine } from './report/problem.ts';
import type { Terminal } from './report/terminal.ts';

export type ImportRequest = {
  readonly files: readonly string[];
  /** Folder of the sample edition, when that is asked for. */
  readonly sample?: string | undefined;
  readonly store: string;
  readonly config?: string | undefined;
  /** Language of the texts, where the person knows better than a guess. */
  readonly language?: string | undefined;
  /** Name of the source of texts that name none. */
  readonly credit?: string | undefined;
  /** RFC 3339 in UTC. */
  readonly now: string;
};

/** An array of articles may be long; a file beyond this cannot be held in memory with ease. */
const LARGEST = 256 * 1024 * 1024;

/** Asked in this order; to import another kind of file, write its format and name it here. */
const FORMATS = [articleJsonFormat, plainTextFormat];

type Reading = Omit<SourceFile, 'file' | 'text'>;

type Means = {
  readonly files: readonly string[];
  readonly loaded: Extract<LoadedConfiguration, { ok: true }>;
  readonly terminal: Terminal;
};

const importFile = async (file: string, reading: Reading, intake: Intake): Promise<void> => {
  const input = await readInput(file, LARGEST);
  if (!input.ok) {
    intake.fail({ file, message: input.message }, input.reason);
    return;
  }
  const decoded = decodeText(input.bytes);
  const text = decoded.ok ? decoded.text : '';
  const format = decoded.ok ? FORMATS.find(({ recognises }) => recognises(file, text)) : undefined;
  if (format === undefined) {
    const message = decoded.ok ? 'is neither plain text nor article JSON' : decoded.message;
    intake.fail({ file, message }, 'unsuitable');
    return;
  }
  for await (const entry of format.read({ ...reading, file, text })) intake.add(file, entry);
};

/** The sample's articles lie in a folder per language; `site.json` lies above them. */
const sampleFiles = async (folder: string): Promise<string[]> =>
  (await listFiles(folder)).filter((file) => /\/.*\.json$/.test(file)).map((file) => `${folder}/${file}`);

/** Opens a store that is there; one that is not is made with the first batch. */
const lazily = (path: string, opened: OpenStoreResult): { get: () => Store; close: () => void } => {
  let store = opened.ok ? opened.store : undefined;
  return {
    get: () => {
      if (store !== undefined) return store;
      const made = openStore(path, true);
      if (!made.ok) throw new Error(`${path} ${made.message}`);
      store = made.store;
      return store;
    },
    close: () => store?.close(),
  };
};

const importInto = async (request: ImportRequest, opened: OpenStoreResult, more: Means): Promise<number> => {
  const { store: path, now, language, credit } = request;
  const { files, loaded, terminal } = more;
  const { configuration } = loaded;
  const desk: EditorsDesk = {
    ...{ now, sha256, language, credit, siteLanguage: configuration.language },
    sourceOf: makeSourceOf(configuration, sha256),
    sectionOf: makeSectionOf(configuration),
  };
  const store = lazily(path, opened);
  const intake = makeIntake({ store: store.get, desk, terminal });
  const reading = { desk, timeZone: configuration.timeZone, media: mediaFolder(path) };
  try {
    for (const file of files) await importFile(file, reading, intake);
    const { exitCode, taken } = intake.finish();
    if (taken && loaded.text !== undefined) await writeFile(configurationFile(path), loaded.text);
    return exitCode;
  } finally {
    store.close();
  }
};

/**
 * Imports files into a store. A file or entry that cannot be taken is named in one line and loses
 * nothing else; the store is not even made before there is something to put into it.
 *
 * @returns the exit code
 */
export const importFiles = async (request: ImportRequest, terminal: Terminal): Promise<number> => {
  const { store, sample } = request;
  const files = [...(sample === undefined ? [] : await sampleFiles(sample)), ...request.files];
  if (files.length === 0) {
    terminal.warn('The sample edition is not part of this installation');
    return EXIT.noInput;
  }
  const loaded = await loadConfiguration(store, request.config, sample && `${sample}/site.json`);
  if (!loaded.ok) {
    terminal.warn(problemLine(loaded.problem));
    return loaded.code;
  }
  const opened = openStore(store, false);
  if (!opened.ok && opened.reason !== 'missing') {
    terminal.warn(problemLine({ file: store, message: opened.message }));
    return EXIT.badData;
  }
  return importInto(request, opened, { files, loaded, terminal });
};
