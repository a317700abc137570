import { parseFragment } from 'parse5';

const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

const textIn = (node) =>
  node.nodeName === '#text'
    ? node.value
    : UNSEEN.has(node.nodeName)
      ? ''
      : (node.childNodes ?? []).map(textIn).join(' ');

/** The words of HTML as a browser reads it, independent of the product's own cleaning. */
export const htmlWords = (html) => folded(textIn(parseFragment(String(html))));

/** Text for comparison: normal form C, no white space or invisible characters that the contract forbids. */
export const folded = (text) =>
  String(text ?? '')
    .normalize('NFC')
    .replace(/[\u200B\u2060-\u2064\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, '');

const runs = (content) => content.map(({ t }) => t).join('');

const blockText = (block) => {
  switch (block.type) {
    case 'list':
      return block.items.map(runs).join(' ');
    case 'table':
      return [runs(block.caption ?? []), ...block.rows.flat().map(({ content }) => runs(content))].join(' ');
    case 'image':
      return runs(block.caption ?? []);
    case 'embed':
    case 'divider':
      return '';
    default:
      return runs(block.content);
  }
};

/** All words of a body, one block a line. */
export const bodyText = (body) => body.map(blockText).join('\n');
