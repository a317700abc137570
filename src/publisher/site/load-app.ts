import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { InlineLister, InlineTexts, PageAssets, PageRenderer } from '#article/page-renderer.ts';
import { errorCode } from '../files/error-code.ts';
import { listFiles } from '../files/list-files.ts';
import { sha256 } from '../files/sha256.ts';

/** The built reader: what browsers load, and the function that makes pages. */
export type App = {
  readonly render: PageRenderer;
  readonly assets: PageAssets;
  /** What pages of a site with this `origin` carry inside themselves, for the content policy. */
  readonly inline: (origin: string | undefined) => InlineTexts;
  /** Folder of the fonts preview cards are set in. */
  readonly cardFonts: string;
  /** Files browsers load, with their addresses. */
  readonly files: readonly { readonly path: string; readonly file: string }[];
  /** Text of `/app.js`, which every page calls by that name whatever the build; what it carries of a site is still to come. */
  readonly entry: string;
  /** The words of the interface in a language, by their keys; undefined for one it does not speak. */
  readonly words: (language: string) => Promise<unknown>;
  /** Text of the service worker, which waits for the list of files it is to keep. */
  readonly worker: string;
  /** Text of what takes the service worker away again. */
  readonly farewell: string;
  /** Changes when pages would come out differently from the same data. */
  readonly stamp: string;
};

/** What `/app.js` calls: by the manifest, and by the way in its text that stands for it. */
const CALLED = [
  { name: 'src/reader/libraries.ts', placeholder: 'assets/libraries.js' },
  { name: 'src/reader/take-over.tsx', placeholder: 'assets/take-over.js' },
  { name: 'style.css', placeholder: 'assets/style.css' },
];

const manifestSchema = v.record(v.string(), v.object({ file: v.string() }));

type Manifest = v.InferOutput<typeof manifestSchema>;

type Renderer = { readonly renderPage: PageRenderer; readonly inlineTexts: InlineLister };

const isRenderer = (loaded: unknown): loaded is Renderer =>
  typeof loaded === 'object' &&
  loaded !== null &&
  ['renderPage', 'inlineTexts'].every((name) => typeof Reflect.get(loaded, name) === 'function');

/** The sheets that stand inside pages, by the part of the site they are for. */
const readStyles = async (folder: string): Promise<Record<string, string>> => {
  const sheets = (await listFiles(folder)).filter((file) => file.endsWith('.css')).sort();
  const texts = await Promise.all(sheets.map((file) => readFile(join(folder, file), 'utf8')));
  return Object.fromEntries(sheets.map((file, at) => [file.replace(/\.css$/, ''), (texts[at] ?? '').trim()]));
};

/** The text of `/app.js` with the names of this build. */
const entryOf = (text: string, manifest: Manifest): string =>
  CALLED.reduce((entry, { name, placeholder }) => {
    const called = manifest[name];
    if (called === undefined) throw new Error(`the manifest does not name ${name}`);
    return entry.replace(placeholder, called.file);
  }, text);

/** The words of a language, out of the file browsers load where they want another than the site's. */
const readWords = async (built: string, manifest: Manifest, language: string): Promise<unknown> => {
  const called = manifest[`src/reader/language/${language.split('-')[0] ?? ''}.json`];
  if (called === undefined) return undefined;
  const loaded: unknown = await import(/* @vite-ignore */ pathToFileURL(join(built, called.file)).href);
  return typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, 'default') : undefined;
};

const loadRenderer = async (file: string): Promise<Renderer> => {
  const loaded: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  if (!isRenderer(loaded)) throw new Error(`${file} does not give renderPage and inlineTexts`);
  return loaded;
};

/** The page of the development server is no page of the site, and the manifest is for us alone. */
const isPublic = (file: string): boolean => !file.startsWith('.vite/') && file !== 'index.html';

/**
 * Loads the reader's build from a package.
 *
 * @param dist the folder that holds `app`, `styles`, `start`, `worker` and `prerender`
 * @returns undefined when the reader has not been built
 */
export const loadApp = async (dist: string): Promise<App | undefined> => {
  const built = join(dist, 'app');
  const rendererFile = join(dist, 'prerender', 'prerender.js');
  const read = (file: string): Promise<string> => readFile(join(built, file), 'utf8');
  try {
    const manifest = v.parse(manifestSchema, JSON.parse(await read('.vite/manifest.json')));
    const [boot, app] = await Promise.all(
      ['boot.js', 'app.js'].map((file) => readFile(join(dist, 'start', file), 'utf8')),
    );
    const [worker = '', farewell = ''] = await Promise.all(
      ['service-worker.js', 'farewell.js'].map((file) => readFile(join(dist, 'worker', file), 'utf8')),
    );
    const styles = await readStyles(join(dist, 'styles'));
    const assets: PageAssets = { styles, boot: (boot ?? '').trim() };
    const entry = entryOf(app ?? '', manifest);
    const files = (await listFiles(built))
      .filter(isPublic)
      .map((file) => ({ path: `/${file}`, file: join(built, file) }));
    const stamp = sha256(`${JSON.stringify(assets)}\n${await readFile(rendererFile, 'utf8')}`);
    const { renderPage, inlineTexts } = await loadRenderer(rendererFile);
    const cardFonts = join(dist, '..', 'src', 'publisher', 'card-fonts');
    return {
      render: renderPage,
      assets,
      inline: (origin) => inlineTexts(assets, origin),
      cardFonts,
      files,
      entry,
      words: (language) => readWords(built, manifest, language),
      worker,
      farewell,
      stamp,
    };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};
