import { decodeHTML } from 'entities';
import type { DraftBlock } from '../draft/draft.ts';
import { BlockSink } from './blocks/block-sink.ts';
import { cleanCharacters, isVisible } from './clean-text.ts';
import { HANDLERS } from './blocks/handlers.ts';
import { htmlTree } from './html-tree.ts';
import type { HtmlNode } from './html-tree.ts';
import { PLAIN_STYLE } from './blocks/inline-buffer.ts';
import { limitBlocks } from './blocks/limit-blocks.ts';
import { withoutTail } from './tails.ts';
import { walkChildren } from './blocks/walk-html.ts';

export type CleanedHtml = {
  readonly blocks: readonly DraftBlock[];
  /** The text ends in "read more" or […]: there is more behind the story's link. */
  readonly truncated: boolean;
  /** What had to be bent or dropped, each a sentence without its subject. */
  readonly problems: readonly string[];
};

/** Longest HTML looked at, in UTF-16 units; about four hundred pages of a book. */
const LONGEST = 2_000_000;

/** People who think in XML close these at once; a browser would take the rest of the story for their content. */
const CLOSED_AT_ONCE =
  /<(iframe|object|applet|script|style|textarea|title|video|audio|noscript|noframes|select|svg|math)\b([^<>]*)\/>/gi;

/** Elements that keep what is inside them from readers, and with a missing end would keep the whole rest. */
const KEEPERS = [
  'iframe',
  'noframes',
  'noembed',
  'textarea',
  'title',
  'select',
  'object',
  'applet',
  'svg',
  'template',
  'noscript',
];
const UNCLOSED = KEEPERS.map((name) => ({
  open: new RegExp(`<${name}\\b[^<>]*>`, 'gi'),
  close: new RegExp(`</${name}\\b`, 'i'),
}));

const KEPT = new RegExp(`<(?:${KEEPERS.join('|')}|script|style|math|video|audio)\\b`, 'i');

const repaired = (html: string): string => {
  if (!KEPT.test(html)) return html;
  let text = html.replace(CLOSED_AT_ONCE, '<$1$2></$1>');
  for (const { open, close } of UNCLOSED) if (!close.test(text)) text = text.replace(open, ' ');
  return text;
};

const UNSEEN = /<(script|style|svg|math|template|head)(?=[\s/>])[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Text split at blank lines into paragraphs. */
export const textBlocks = (text: string): readonly DraftBlock[] =>
  cleanCharacters(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(isVisible)
    .map((t) => ({
      type: 'paragraph',
      content: [{ t: t.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').slice(0, 20_000) }],
    }));

const bareText = (html: string): readonly DraftBlock[] =>
  textBlocks(decodeHTML(html.replace(UNSEEN, '').replace(/<[^>]*>/g, '\n\n')));

/** Nodes of a parsed tree as blocks, before any bounds. */
const blocksOf = (nodes: readonly HtmlNode[], base?: string): readonly DraftBlock[] => {
  const sink = new BlockSink();
  const place = { type: 'paragraph' } as const;
  walkChildren(nodes, { sink, style: PLAIN_STYLE, place, base, handlers: HANDLERS });
  sink.edge(place);
  return sink.take();
};

/**
 * Hostile HTML as typed blocks of text. Nothing of the markup survives but what a block can say:
 * no element, attribute, style or address other than http(s) links and pictures, which are named by
 * their own address and not loaded. Half-spaces, joiners, direction marks, `dir`, `lang` and `bdi`
 * are kept; share boxes, counting pixels and "read more" tails are not.
 *
 * @param html a fragment or document
 * @param base absolute address relative ones are resolved against
 */
export const cleanHtml = (html: string, base?: string): CleanedHtml => {
  const problems: string[] = [];
  if (html.length > LONGEST) problems.push(`is longer than ${LONGEST} characters and was cut`);
  const tree = htmlTree(repaired(html.slice(0, LONGEST)));
  if (tree === undefined) problems.push('nests too deeply or holds too many elements; only its bare text was kept');
  const found = tree === undefined ? bareText(html.slice(0, LONGEST)) : blocksOf(tree.childNodes, base);
  const { blocks: whole, truncated } = withoutTail(found);
  const { blocks, cut } = limitBlocks(whole);
  if (cut > 0) problems.push(`has ${cut} more blocks than an article may have; they were cut`);
  return { blocks, truncated, problems };
};
