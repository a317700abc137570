import type { Article } from '#article/article.ts';
import type { Block, Content, ImageBlock, Inline } from '#article/blocks.ts';
import type { Numerals } from '#text/digits.ts';
import { digitsInProse, takesDigits } from '#text/prose/prose-digits.ts';

type Digits = { readonly language: string; readonly numerals: Numerals };

/** Code, and words in a language or direction of their own, which are somebody's exact words. */
const isProse = ({ dir, lang, m = [] }: Inline): boolean =>
  dir === undefined && lang === undefined && !m.includes('code');

/** The runs of a block are looked at as one text: «COVID» in bold and «-19» after it are one word. */
const inContent = (content: Content, { language, numerals }: Digits): Content => {
  if (!takesDigits(language, numerals)) return content;
  const ends = content.map(({ t, m = [] }) => (m.includes('br') ? `${t}\n` : t));
  const text = digitsInProse(ends.join(''), numerals);
  let at = 0;
  return content.map((run, nth) => {
    const from = at;
    at += ends[nth]?.length ?? 0;
    return isProse(run) ? { ...run, t: text.slice(from, from + run.t.length) } : run;
  });
};

const inImage = (image: ImageBlock, digits: Digits): ImageBlock =>
  image.caption === undefined ? image : { ...image, caption: inContent(image.caption, digits) };

const inBlock = (block: Block, ofArticle: Digits): Block => {
  const lang = 'lang' in block ? block.lang : undefined;
  const digits = lang === undefined ? ofArticle : { ...ofArticle, language: lang };
  const map = (content: Content): Content => inContent(content, digits);
  switch (block.type) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return { ...block, content: map(block.content) };
    case 'list':
      return { ...block, items: block.items.map(map) };
    case 'image':
      return inImage(block, digits);
    case 'table':
      return {
        ...block,
        ...(block.caption !== undefined && { caption: map(block.caption) }),
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: map(cell.content) }))),
      };
    case 'preformatted':
    case 'embed':
    case 'divider':
      return block;
  }
};

/** The text of an article with the numbers in its prose in the digits of its reader; its headline stays as it is. */
export const textInDigits = (
  { lead, body, language }: Pick<Article, 'lead' | 'body' | 'language'>,
  numerals: Numerals,
): Pick<Article, 'lead' | 'body'> => ({
  ...(lead !== undefined && { lead: inImage(lead, { language, numerals }) }),
  body: body.map((block) => inBlock(block, { language, numerals })),
});
