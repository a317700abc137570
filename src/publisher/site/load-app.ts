import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { PageAssets, PageRenderer } from '#article/page-renderer.ts';
import { errorCode } from '../files/error-code.ts';
import { listFiles } from '../files/list-files.ts';
import { sha256 } from '../files/sha256.ts';

/** The built reader: what browsers load, and the function that makes pages. */
export type App = {
  readonly render: PageRenderer;
  readonly assets: PageAssets;
  /** Files browsers load, with their addresses. */
  readonly files: readonly { readonly path: string; readonly file: string }[];
  /** The script of every page: its address never changes, so that pages need not change with a build. */
  readonly loader: string;
  /** Changes when pages would come out differently from the same data. */
  readonly stamp: string;
};

const MAIN = 'src/reader/main.tsx';
const BOOT = 'src/reader/boot.ts';

const chunkSchema = v.object({
  file: v.string(),
  css: v.optional(v.array(v.string()), []),
  imports: v.optional(v.array(v.string()), []),
  isEntry: v.optional(v.boolean(), false),
  isDynamicEntry: v.optional(v.boolean(), false),
});

const manifestSchema = v.record(v.string(), chunkSchema);

type Manifest = v.InferOutput<typeof manifestSchema>;

const isRendererModule = (loaded: unknown): loaded is { readonly renderPage: PageRenderer } =>
  typeof loaded === 'object' && loaded !== null && 'renderPage' in loaded && typeof loaded.renderPage === 'function';

/** The style sheets of a module and of all it imports, those of its imports first. */
const sheetsOf = (manifest: Manifest, module: string): string[] => {
  const { css = [], imports = [] } = manifest[module] ?? {};
  return [...new Set([...imports.flatMap((one) => sheetsOf(manifest, one)), ...css])];
};

/** The sheets of every module a page may need, without those that stand in every page anyway. */
const sheetsByModule = (manifest: Manifest): Map<string, string[]> => {
  const everywhere = sheetsOf(manifest, MAIN);
  const own = (module: string): string[] => sheetsOf(manifest, module).filter((sheet) => !everywhere.includes(sheet));
  const dynamic = Object.keys(manifest).filter((module) => manifest[module]?.isDynamicEntry);
  return new Map([[MAIN, everywhere], ...dynamic.map((module) => [module, own(module)] as const)]);
};

const readStyles = async (
  sheets: ReadonlyMap<string, readonly string[]>,
  read: (file: string) => Promise<string>,
): Promise<Record<string, string>> => {
  const styles: Record<string, string> = {};
  for (const [module, files] of sheets) styles[module] = (await Promise.all(files.map(read))).join('');
  return styles;
};

const loadRenderer = async (file: string): Promise<PageRenderer> => {
  const loaded: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  if (!isRendererModule(loaded)) throw new Error(`${file} has no renderPage`);
  return loaded.renderPage;
};

/** The page of the development server is no page of the site, and the manifest is for us alone. */
const isPublic = (file: string): boolean => !file.startsWith('.vite/') && file !== 'index.html';

/**
 * Loads the reader's build from a package.
 *
 * @param dist the folder that holds `app` and `prerender`
 * @returns undefined when the reader has not been built
 */
export const loadApp = async (dist: string): Promise<App | undefined> => {
  const app = join(dist, 'app');
  const rendererFile = join(dist, 'prerender', 'prerender.js');
  const read = (file: string): Promise<string> => readFile(join(app, file), 'utf8');
  try {
    const manifest = v.parse(manifestSchema, JSON.parse(await read('.vite/manifest.json')));
    const main = manifest[MAIN];
    const boot = manifest[BOOT];
    if (main === undefined || boot === undefined) throw new Error(`the manifest names no ${MAIN} or no ${BOOT}`);
    const styles = await readStyles(sheetsByModule(manifest), read);
    const assets: PageAssets = { styles, boot: (await read(boot.file)).trim() };
    const files = (await listFiles(app)).filter(isPublic).map((file) => ({ path: `/${file}`, file: join(app, file) }));
    const stamp = sha256(`${JSON.stringify(assets)}\n${await readFile(rendererFile, 'utf8')}`);
    return { render: await loadRenderer(rendererFile), assets, files, loader: `import "/${main.file}";\n`, stamp };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};
