import type { PageAssets } from '#article/page-renderer.ts';
import { leanStyles } from '../style/lean-styles.ts';
import { PARTS } from './lazy-page.tsx';
import type { Part } from './lazy-page.tsx';

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

/** The styles that stand inside a page with this content. */
export const pageStyles = (assets: PageAssets, part: StyledPart, page: { app: string; language: string }): string =>
  textOf(assets, part, {
    faces: speaksOther(page.app, page.language),
    blocks: shows(page.app, assets.styles['blocks'] ?? ''),
  });

/** Every text `pageStyles` can give for the pages of a site. */
export const allPageStyles = (assets: PageAssets): string[] => {
  const parts: readonly StyledPart[] = [...PARTS, 'states'];
  const texts = parts.flatMap((part) =>
    [true, false].flatMap((faces) => [true, false].map((blocks) => textOf(assets, part, { faces, blocks }))),
  );
  return [...new Set(texts)];
};
