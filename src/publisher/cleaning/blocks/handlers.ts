import type { Content } from '#article/blocks.ts';
import type { DraftBlock, DraftImage } from '../../draft/draft.ts';
import { BlockSink, placeClaims } from './block-sink.ts';
import { frameOf, recordingOf } from './embeds.ts';
import { attribute, elementsWithin, isElement } from '../html-tree.ts';
import type { HtmlElement } from '../html-tree.ts';
import { emojiOf, pictureOf } from './pictures.ts';
import { safeLink } from '../safe-link.ts';
import { walkTable } from './tables.ts';
import { isShareLink } from '../unwanted.ts';
import { collectRuns, placeWithin, walkBlock, walkChildren } from './walk-html.ts';
import type { Handler, Scope } from './walk-html.ts';

const link: Handler = (element, scope) => {
  const href = safeLink(attribute(element, 'href') ?? '', scope.base);
  if (href !== undefined && isShareLink(href)) return;
  walkChildren(element.childNodes, { ...scope, style: { ...scope.style, href } });
};

const image: Handler = (element, scope) => {
  const emoji = emojiOf(element);
  if (emoji !== undefined) {
    scope.sink.buffer.text(emoji, scope.style);
    return;
  }
  const picture = pictureOf(element, scope.base);
  if (picture !== undefined) scope.sink.push(picture);
};

const heading =
  (level: 2 | 3 | 4): Handler =>
  (element, scope) =>
    walkBlock(element, scope, { ...placeWithin(element, scope.place), type: 'heading', level });

const quote: Handler = (element, scope) =>
  walkBlock(element, scope, { ...placeWithin(element, scope.place), type: 'quote' });

const preformatted: Handler = (element, scope) => {
  scope.sink.edge(scope.place);
  const { content, outside } = collectRuns(element.childNodes, scope, 'verbatim');
  const claims = placeClaims(placeWithin(element, scope.place));
  if (content.length > 0) scope.sink.push({ type: 'preformatted', ...claims, content });
  for (const block of outside) scope.sink.push(block);
};

const divider: Handler = (_, scope) => {
  scope.sink.edge(scope.place);
  scope.sink.push({ type: 'divider' });
};

const isList = ({ tagName }: HtmlElement): boolean => tagName === 'ul' || tagName === 'ol';

/** Items in reading order; a list within an item gives items of its own after it. */
const itemsOf = (list: HtmlElement, scope: Scope, outside: DraftBlock[]): Content[] =>
  list.childNodes.filter(isElement).flatMap((item) => {
    if (isList(item)) return itemsOf(item, scope, outside);
    const nested = item.childNodes.filter(isElement).filter(isList);
    const own = collectRuns(
      item.childNodes.filter((node) => !isElement(node) || !isList(node)),
      scope,
    );
    outside.push(...own.outside);
    return [
      ...(own.content.length > 0 ? [own.content] : []),
      ...nested.flatMap((inner) => itemsOf(inner, scope, outside)),
    ];
  });

const WHOLE_STORIES = /^(?:h[1-6]|blockquote|table|figure|pre)$/;
const MOST_ITEMS = 500;

const list: Handler = (element, scope) => {
  const place = placeWithin(element, scope.place);
  if (elementsWithin(element, ({ tagName }) => WHOLE_STORIES.test(tagName)).length > 0) {
    walkBlock(element, scope, place);
    return;
  }
  scope.sink.edge(scope.place);
  const outside: DraftBlock[] = [];
  const items = itemsOf(element, scope, outside);
  const ordered = element.tagName === 'ol';
  for (let from = 0; from < items.length; from += MOST_ITEMS) {
    scope.sink.push({
      type: 'list',
      ...placeClaims(place),
      ...(ordered && { ordered }),
      items: items.slice(from, from + MOST_ITEMS),
    });
  }
  for (const block of outside) scope.sink.push(block);
};

const isCaption = (element: HtmlElement): boolean =>
  element.tagName === 'figcaption' ||
  /(?:^|\s)(?:wp-caption-text|gallery-caption|image-caption)(?:\s|$)/.test(attribute(element, 'class') ?? '');

const withCaption = (blocks: readonly DraftBlock[], caption: Content): DraftBlock[] => {
  if (caption.length === 0) return [...blocks];
  const at = blocks.findIndex(({ type }) => type === 'image');
  const shown = blocks[at];
  if (shown?.type !== 'image') return [...blocks, { type: 'paragraph', content: caption }];
  const captioned: DraftImage = { ...shown, caption };
  return blocks.with(at, captioned);
};

const figure: Handler = (element, scope) => {
  const captions = elementsWithin(element, isCaption);
  const [caption] = captions;
  const inner: Scope = { ...scope, sink: new BlockSink() };
  scope.sink.edge(scope.place);
  const hidden = new Set(captions);
  const children = element.childNodes.filter((node) => !isElement(node) || !hidden.has(node));
  walkChildren(children, inner);
  inner.sink.edge(scope.place);
  const content = caption === undefined ? [] : collectRuns(caption.childNodes, scope).content;
  for (const block of withCaption(inner.sink.take(), content)) scope.sink.push(block);
};

/** Divisions are blocks, except the ones WordPress has used for figures since before there were any. */
const division: Handler = (element, scope) => {
  if (/(?:^|\s)wp-caption(?:\s|$)/.test(attribute(element, 'class') ?? '')) figure(element, scope);
  else walkBlock(element, scope, placeWithin(element, scope.place));
};

const frame: Handler = (element, scope) => {
  const embed = frameOf(element, scope.base);
  if (embed !== undefined) scope.sink.push(embed);
};

const recording: Handler = (element, scope) => {
  const embed = recordingOf(element, scope.base);
  if (embed !== undefined) scope.sink.push(embed);
};

const lineBreak: Handler = (_, scope) => scope.sink.buffer.lineBreak();

/** Elements that mean more than a block of text or a mark on it. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  a: link,
  br: lineBreak,
  hr: divider,
  img: image,
  h1: heading(2),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(4),
  h6: heading(4),
  blockquote: quote,
  pre: preformatted,
  listing: preformatted,
  ul: list,
  ol: list,
  table: walkTable,
  figure,
  div: division,
  iframe: frame,
  video: recording,
  audio: recording,
};
