import { articleAddress } from '#article/locations.ts';
import type { SavedArticle } from './read-saved.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Headline, source and address of each story, each on a line of its own: so no direction disturbs another. */
export const linksAsText = (saved: readonly SavedArticle[], origin: string): string =>
  saved
    .map(({ article: { headline, source, id } }) => `${headline}\n${source.name}\n${origin}${articleAddress(id)}\n`)
    .join('\n');

const item = ({ article: { id, headline, language, dir, source } }: SavedArticle, origin: string): string =>
  `<li><a lang="${escape(language)}" dir="${dir}" href="${escape(origin + articleAddress(id))}">${escape(headline)}</a>` +
  ` <small><bdi>${escape(source.name)}</bdi></small></li>`;

/** What a page of links is called and in which language. */
export type PageOfLinks = { readonly title: string; readonly language: string; readonly direction: 'rtl' | 'ltr' };

/** The same as a page any browser opens and any other reader's import understands. */
export const linksAsPage = (saved: readonly SavedArticle[], origin: string, page: PageOfLinks): string => {
  const { title, language, direction } = page;
  return [
    '<!doctype html>',
    `<html lang="${escape(language)}" dir="${direction}"><meta charset="utf-8"><title>${escape(title)}</title>`,
    `<h1>${escape(title)}</h1>\n<ul>`,
    ...saved.map((one) => item(one, origin)),
    '</ul></html>\n',
  ].join('\n');
};
