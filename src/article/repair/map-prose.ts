import type { Article } from '../article.ts';
import type { Block, Content, ImageBlock, Inline, TableCell } from '../blocks.ts';

/** Gives the text that is to stand in a field. */
type Change = (text: string, field: string) => string;

type Prose = { readonly change: Change; readonly language: string };

const primary = (tag: string): string => tag.split('-', 1)[0] ?? tag;

/** Words of another language and code are not written as the article is. */
const isForeign = ({ lang }: { lang?: string | undefined }, { language }: Prose): boolean =>
  lang !== undefined && primary(lang) !== language;

const isProse = (run: Inline, prose: Prose): boolean => !isForeign(run, prose) && run.m?.includes('code') !== true;

const inContent = (content: Content, field: string, prose: Prose): Content =>
  content.map((run, at) => (isProse(run, prose) ? { ...run, t: prose.change(run.t, `${field}[${at}].t`) } : run));

const inImage = (image: ImageBlock, field: string, prose: Prose): ImageBlock => ({
  ...image,
  ...(image.alt !== undefined && { alt: prose.change(image.alt, `${field}.alt`) }),
  ...(image.caption && { caption: inContent(image.caption, `${field}.caption`, prose) }),
});

const inRow = (row: readonly TableCell[], field: string, prose: Prose): TableCell[] =>
  row.map((cell, at) => ({ ...cell, content: inContent(cell.content, `${field}[${at}].content`, prose) }));

const inBlock = (block: Block, field: string, prose: Prose): Block => {
  switch (block.type) {
    case 'image':
      return inImage(block, field, prose);
    case 'embed':
    case 'divider':
      return block;
    case 'list':
      return { ...block, items: block.items.map((item, at) => inContent(item, `${field}.items[${at}]`, prose)) };
    case 'table':
      return {
        ...block,
        ...(block.caption && { caption: inContent(block.caption, `${field}.caption`, prose) }),
        rows: block.rows.map((row, at) => inRow(row, `${field}.rows[${at}]`, prose)),
      };
    default:
      return { ...block, content: inContent(block.content, `${field}.content`, prose) };
  }
};

const isUntouched = (block: Block, prose: Prose): boolean =>
  block.type === 'preformatted' || ('lang' in block && isForeign(block, prose));

const LINES = ['headline', 'kicker', 'summary', 'located'] as const;

/**
 * An article with other words at some places. Goes through everything the source wrote in the
 * article's language: headline, summary, body, captions and terms of use; not through names, code and
 * words of other languages.
 */
export const mapProse = (article: Article, change: Change): Article => {
  const prose = { change, language: primary(article.language) };
  const mapped: Article = {
    ...article,
    body: article.body.map((block, at) => (isUntouched(block, prose) ? block : inBlock(block, `body[${at}]`, prose))),
    ...(article.lead && { lead: inImage(article.lead, 'lead', prose) }),
  };
  for (const field of LINES) {
    const text = article[field];
    if (text !== undefined) mapped[field] = change(text, field);
  }
  const { usageTerms } = article.rights;
  if (usageTerms !== undefined)
    mapped.rights = { ...article.rights, usageTerms: change(usageTerms, 'rights.usageTerms') };
  return mapped;
};
