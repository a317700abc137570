import { readFile } from 'node:fs/promises';
import type { Article } from '#article/article.ts';
import type { ImageBlock } from '#article/blocks.ts';
import { mediaFile, renditionFile } from '#article/locations.ts';
import { picturesOf, withPictures } from '../editing/pictures.ts';
import { renditionFiles, renditionWidths } from '../editing/renditions.ts';
import type { SiteFolder } from './site-folder.ts';

/** The pictures of the store. */
export type PictureStore = {
  /** The file that holds what the site has at an address below `/m/`. */
  readonly fileOf: (address: string) => string;
  /**
   * Makes sure that a picture is there in some widths.
   *
   * @returns why it is not, completing the sentence "the picture …"
   */
  readonly draw: (image: ImageBlock, widths: readonly number[]) => Promise<string | undefined>;
};

/** A picture that was left out of a page. */
export type PictureProblem = { readonly entry: string; readonly field: string; readonly message: string };

/** Brings the pictures of an article into the site and says in it which renditions there are, and how large they are. */
export type PutPictures = (article: Article) => Promise<{
  readonly article: Article;
  readonly problems: readonly PictureProblem[];
}>;

/** What became of a picture: how many bytes a browser fetches of it at most, or why it is not there. */
type Brought = { readonly bytes: number | undefined } | { readonly trouble: string };

const putPicture = async (image: ImageBlock, folder: SiteFolder, store: PictureStore): Promise<Brought> => {
  const widths = renditionWidths(image);
  const missing: string[] = [];
  for (const path of [mediaFile(image.src), ...renditionFiles(image, widths)])
    if (!(await folder.keep(path))) missing.push(path);
  const trouble = missing.length === 0 ? undefined : await store.draw(image, widths);
  if (trouble !== undefined) return { trouble };
  for (const path of missing) await folder.put(path, await readFile(store.fileOf(path)));
  const widest = widths.at(-1);
  return {
    bytes: await folder.size(widest === undefined ? mediaFile(image.src) : renditionFile(image, widest, 'avif')),
  };
};

const withFiles = ({ renditions: _renditions, ...image }: ImageBlock, bytes: number | undefined): ImageBlock => {
  const widths = renditionWidths(image);
  return { ...image, ...(widths.length > 0 && { renditions: widths }), bytes };
};

/** For one run of publishing: a picture that several articles show is brought once. */
export const openPictures = (folder: SiteFolder, store: PictureStore): PutPictures => {
  const brought = new Map<string, Promise<Brought>>();
  const bring = (image: ImageBlock): Promise<Brought> => {
    const here = brought.get(image.src) ?? putPicture(image, folder, store);
    brought.set(image.src, here);
    return here;
  };
  return async (article) => {
    const problems: PictureProblem[] = [];
    const sizes = new Map<string, number | undefined>();
    for (const { image, field } of picturesOf(article)) {
      const result = await bring(image);
      if ('bytes' in result) sizes.set(image.src, result.bytes);
      else problems.push({ entry: article.id, field, message: `names a picture that ${result.trouble}` });
    }
    const shown = withPictures(article, (image) =>
      sizes.has(image.src) ? withFiles(image, sizes.get(image.src)) : undefined,
    );
    return { article: shown, problems };
  };
};
