import { isTombstone } from '#article/is-tombstone.ts';
import type { Article, ArticleDocument } from '#article/article.ts';
import { mediaFile } from '#article/locations.ts';
import { readArticleJson } from '../../article-json/read-article-json.ts';
import type { JsonEntry } from '../../article-json/read-article-json.ts';
import { nameBlocks } from '../../editing/finish-article.ts';
import { picturesOf, withPictures } from '../../editing/pictures.ts';
import type { Size } from '../../media/redraw.ts';
import { mediaPath } from '../../store/store-places.ts';
import type { Entry, Format, SourceFile } from './entry.ts';
import type { Problem } from '../report/problem.ts';

/** The article with its pictures as they are in the store; what else it says of files was said by another site. */
const withOwnPictures = async (article: Article, { file, media }: SourceFile): Promise<[Article, Problem[]]> => {
  const sizes = new Map<string, Size>();
  const problems: Problem[] = [];
  for (const { image, field } of picturesOf(article)) {
    const { adoptPicture } = await import('../../media/adopt-picture.ts');
    const adopted = await adoptPicture(image.src, { file, fileOf: (src) => mediaPath(media, mediaFile(src)) });
    if (typeof adopted === 'object') sizes.set(image.src, adopted);
    else problems.push({ file, entry: article.id, field, message: adopted, action: 'the picture was left out' });
  }
  const own = withPictures(article, ({ renditions: _renditions, bytes: _bytes, ...image }) => {
    const size = sizes.get(image.src);
    return size && { ...image, ...size };
  });
  return [own, problems];
};

type RefusedJson = Extract<JsonEntry, { ok: false }>;

const entryOf = async (document: ArticleDocument, source: SourceFile): Promise<Entry> => {
  if (isTombstone(document)) return { document, problems: [], remarks: [] };
  const [article, problems] = await withOwnPictures(document, source);
  const { now } = source.desk;
  // A time of import in the future would pin the story to the top of every list.
  const imported = article.imported > now ? now : article.imported;
  return { document: nameBlocks({ ...article, imported }), problems, remarks: [] };
};

const refusedEntry = (read: RefusedJson, file: string, isAlone: boolean): Entry => {
  const [first, ...more] = read.problems;
  const message = `${first?.message ?? 'is not an article'}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
  const entry = isAlone ? undefined : read.entry;
  return {
    problems: [{ file, entry, field: first?.field, message, action: 'the article was not taken' }],
    remarks: [],
  };
};

async function* read(source: SourceFile): AsyncGenerator<Entry> {
  const { file, text } = source;
  const result = readArticleJson(text);
  if (!result.ok) {
    yield { problems: [{ file, message: result.message }], remarks: [] };
    return;
  }
  for (const one of result.entries)
    yield one.ok ? await entryOf(one.document, source) : refusedEntry(one, file, result.count === 1);
}

/** Article JSON: one article or tombstone, or an array of them. */
export const articleJsonFormat: Format = { read };
