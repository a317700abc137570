import type { Article } from '#article/article.ts';
import type { Block, Content, Inline, TableCell } from '#article/blocks.ts';
import { mediaFile } from '#article/locations.ts';
import { escapeXml } from './xml.ts';

type Base = { readonly origin: string };

const TAGS: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');

const inlineHtml = ({ t, m = [], href, lang, dir }: Inline): string => {
  const marks = m.filter((mark) => mark !== 'br').map((mark) => TAGS[mark] ?? mark);
  const marked = marks.reduce((inside, tag) => `<${tag}>${inside}</${tag}>`, escapeXml(t));
  const turned = lang === undefined && dir === undefined ? marked : `<bdi${attributes({ lang, dir })}>${marked}</bdi>`;
  const linked = href === undefined ? turned : `<a href="${escapeXml(href)}">${turned}</a>`;
  return m.includes('br') ? `${linked}<br>` : linked;
};

const contentHtml = (content: Content): string => content.map(inlineHtml).join('');

const cellHtml = ({ content, header, colSpan, rowSpan }: TableCell): string => {
  const tag = header === true ? 'th' : 'td';
  return `<${tag}${attributes({ colspan: colSpan, rowspan: rowSpan })}>${contentHtml(content)}</${tag}>`;
};

const PROSE = { paragraph: 'p', quote: 'blockquote', preformatted: 'pre' } as const;

const pictureHtml = (
  { src, alt = '', width, height, caption }: Extract<Block, { type: 'image' }>,
  { origin }: Base,
): string => {
  const picture = `<img${attributes({ src: `${origin}${mediaFile(src)}`, alt, width, height })}>`;
  return `<figure>${picture}${caption === undefined ? '' : `<figcaption>${contentHtml(caption)}</figcaption>`}</figure>`;
};

const blockHtml = (block: Block, base: Base): string => {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}${attributes({ dir: block.dir, lang: block.lang })}>${contentHtml(block.content)}</h${block.level}>`;
    case 'list': {
      const tag = block.ordered === true ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${contentHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'image':
      return pictureHtml(block, base);
    case 'embed':
      return `<p><a href="${escapeXml(block.url)}">${escapeXml(block.title ?? block.url)}</a></p>`;
    case 'divider':
      return '<hr>';
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`;
    default: {
      const tag = PROSE[block.type];
      return `<${tag}${attributes({ dir: block.dir, lang: block.lang })}>${contentHtml(block.content)}</${tag}>`;
    }
  }
};

/**
 * The body of an article as HTML for newsreaders: in a wrapper that says language and direction, for
 * most readers show feeds in a page of another direction. It ends with the credit and the notice.
 *
 * @param base absolute address of the site, or an empty text where it is not known
 */
export const bodyHtml = (article: Article, base: Base): string => {
  const { language: lang, dir, lead, body, credit, rights } = article;
  const blocks = [...(lead === undefined ? [] : [lead]), ...body].map((block) => blockHtml(block, base)).join('\n');
  const names = credit
    .map(({ name, url, lang: tongue, dir: side }) => {
      const bdi = `<bdi${attributes({ lang: tongue, dir: side })}>${escapeXml(name)}</bdi>`;
      return url === undefined ? bdi : `<a href="${escapeXml(url)}">${bdi}</a>`;
    })
    .join(' / ');
  return `<div${attributes({ dir, lang })}>${blocks}\n<p><small>${names} · ${escapeXml(rights.copyrightNotice)}</small></p></div>`;
};
