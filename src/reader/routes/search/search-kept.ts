import type { Article, ArticleDocument } from '#article/article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import { mapProse } from '#article/repair/map-prose.ts';
import { shownTime } from '#article/shown-time.ts';
import { NO_DICTIONARY } from '#search/build/analysis.ts';
import type { SearchDocument } from '#search/build/draft.ts';
import { memoryFiles } from '#search/build/memory-files.ts';
import { updateIndex } from '#search/build/update-index.ts';
import { openIndex } from '#search/query/search-index.ts';
import type { SearchQuery } from '#search/query/search-query.ts';
import { SearchSession } from '#search/query/search-session.ts';
import { truncate } from '#text/truncate.ts';
import { keptAddresses, keptCopy } from '../../data/kept-copies.ts';
import { readArticleDocument } from '../../data/read-resource.ts';

const EXTRACT = 140;

const textsOf = (article: Article): string[] => {
  const texts: string[] = [];
  mapProse(article, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
};

const searchable = (article: Article): SearchDocument => {
  const { id, version, language, headline, section = '', _source: source = '' } = article;
  const texts = textsOf(article);
  const extract = truncate(article.summary ?? texts.filter((text) => text !== headline).join(' '), EXTRACT);
  const time = Math.floor(Date.parse(shownTime(article)) / 1000);
  return { row: { id, version, language, headline, extract, source, section, time }, text: texts.join('\n') };
};

const keptArticle = async (address: string): Promise<ArticleDocument | undefined> => {
  const json = await keptCopy(address);
  return json === undefined ? undefined : readArticleDocument(address, json);
};

/** Begins a search of the stories on this device, for when the site cannot be reached; undefined when there are none. */
export const searchKept = async (query: SearchQuery): Promise<SearchSession | undefined> => {
  const addresses = [...keptAddresses()].filter((address) => address.startsWith('/data/a/'));
  const documents = await Promise.all(addresses.map(keptArticle));
  const articles = documents.flatMap((document) => (document === undefined || isTombstone(document) ? [] : [document]));
  if (articles.length === 0) return undefined;
  const files = memoryFiles();
  await updateIndex(files, { added: articles.map(searchable), withdrawn: [] }, NO_DICTIONARY);
  const index = await openIndex(files);
  return index === 'too-new' ? undefined : new SearchSession(index, query);
};
