import type { PageAssets } from '#article/page-renderer.ts';
import marks from '../ui/marks/marks.svg';
import { leanStyles } from '../style/lean-styles.ts';
import { PARTS } from './lazy-page.tsx';
import type { Part } from './lazy-page.tsx';
import { rootsFrom } from './route-table.ts';

/** What styles a page wants: those of its part, or of one that has but one thing to say. */
type StyledPart = Part | 'states';

/** The sheets inside a page, in their order. Those of `blocks` and `faces` only where they are seen. */
const SHEETS: Readonly<Record<StyledPart, readonly string[]>> = {
  article: ['frame', 'article', 'blocks'],
  lists: ['frame', 'states', 'filters', 'lists'],
  places: ['frame', 'states', 'filters', 'places'],
  states: ['frame', 'states'],
};

type Wish = { readonly faces: boolean; readonly blocks: boolean };

const made = new Map<string, string>();

/** The same few sheets are wanted for every page of a site. */
const leanOnce = (sheet: string): string => {
  const lean = made.get(sheet) ?? leanStyles(sheet);
  made.set(sheet, lean);
  return lean;
};

const textOf = ({ styles }: PageAssets, part: StyledPart, { faces, blocks }: Wish): string => {
  const names = [...(faces ? ['faces'] : []), ...SHEETS[part].filter((name) => blocks || name !== 'blocks')];
  return leanOnce(names.map((name) => styles[name] ?? '').join(''));
};

const classesOf = (sheet: string): Set<string> =>
  new Set([...sheet.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));

/** Whether a page shows anything that a sheet is about. */
const shows = (app: string, sheet: string): boolean => {
  const known = classesOf(sheet);
  return [...app.matchAll(/ class="([^"]*)"/g)].some(([, names = '']) =>
    names.split(' ').some((name) => known.has(name)),
  );
};

/** Whether a page speaks another language than Persian and Arabic; the names of languages at its foot do not count. */
const speaksOther = (app: string, language: string): boolean => {
  const [page = ''] = app.split('<footer');
  const spoken = [language, ...[...page.matchAll(/ lang="([^"]*)"/g)].map(([, tag = '']) => tag)];
  return spoken.some((tag) => !/^(?:fa|ar)\b/.test(tag));
};

/** A sheet inside a page names its files from the page's own place; the outlines by the name they have among those of the app. */
const placed = (css: string, root: string): string =>
  css.replaceAll('url(/marks.svg)', `url(${marks})`).replaceAll('url(/', `url(${root}/`);

type StyledPage = { readonly app: string; readonly language: string; readonly root: string };

/** The styles that stand inside a page with this content. */
export const pageStyles = (assets: PageAssets, part: StyledPart, { app, language, root }: StyledPage): string => {
  const wish = { faces: speaksOther(app, language), blocks: shows(app, assets.styles['blocks'] ?? '') };
  return placed(textOf(assets, part, wish), root);
};

/** The page of a withdrawn story, the one without a network, and that of unknown addresses, which knows its folder. */
const rootsOf = (part: StyledPart, folder: string): string[] =>
  part === 'states' ? ['.', '..', folder] : rootsFrom(part);

/**
 * Every text `pageStyles` can give for the pages of a site.
 *
 * @param folder of its host, in which the site is known to lie
 */
export const allPageStyles = (assets: PageAssets, folder: string): string[] => {
  const parts: readonly StyledPart[] = [...PARTS, 'states'];
  const texts = parts.flatMap((part) =>
    rootsOf(part, folder).flatMap((root) =>
      [true, false].flatMap((faces) =>
        [true, false].map((blocks) => placed(textOf(assets, part, { faces, blocks }), root)),
      ),
    ),
  );
  return [...new Set(texts)];
};
