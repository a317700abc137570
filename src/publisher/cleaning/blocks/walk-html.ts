import type { Content } from '#article/blocks.ts';
import type { DraftBlock } from '../../draft/draft.ts';
import { BlockSink } from './block-sink.ts';
import type { Place } from './block-sink.ts';
import { BLOCKS, SKIPPED, markOf } from './elements.ts';
import { attribute, isElement, ownText } from '../html-tree.ts';
import type { HtmlElement, HtmlNode } from '../html-tree.ts';
import type { InlineStyle } from './inline-buffer.ts';
import { languageTag } from '../language-tag.ts';
import { isUnwanted } from '../unwanted.ts';

/** Where the walk stands: what it writes to and what the ancestors said. */
export type Scope = {
  readonly sink: BlockSink;
  readonly style: InlineStyle;
  readonly place: Place;
  /** Absolute address relative links are resolved against. */
  readonly base?: string | undefined;
  /** What to do at elements that are more than a block or a mark. */
  readonly handlers: Readonly<Record<string, Handler | undefined>>;
};

export type Handler = (element: HtmlElement, scope: Scope) => void;

const STYLED = /(?:^|;)\s*direction\s*:\s*(ltr|rtl)/i;

const claimedDirection = (element: HtmlElement): 'ltr' | 'rtl' | 'auto' | undefined => {
  const claims = [attribute(element, 'dir')?.trim(), STYLED.exec(attribute(element, 'style') ?? '')?.[1]];
  return (['ltr', 'rtl', 'auto'] as const).find((dir) => claims.some((claim) => claim?.toLowerCase() === dir));
};

const claimedLanguage = (element: HtmlElement): string | undefined =>
  languageTag(attribute(element, 'lang') ?? attribute(element, 'xml:lang') ?? '');

/** The place inside a block element. `dir="auto"` claims nothing: the text itself will tell. */
export const placeWithin = (element: HtmlElement, place: Place): Place => {
  if (element.attrs.length === 0) return place;
  const dir = claimedDirection(element) ?? place.dir;
  return { ...place, dir: dir === 'auto' ? undefined : dir, lang: claimedLanguage(element) ?? place.lang };
};

const withMark = ({ marks }: InlineStyle, tagName: string): InlineStyle['marks'] => {
  const mark = markOf(tagName);
  return mark === undefined || marks.includes(mark) ? marks : [...marks, mark];
};

const styleWithin = (element: HtmlElement, style: InlineStyle): InlineStyle => {
  const { tagName, attrs } = element;
  const marks = withMark(style, tagName);
  const dir = tagName === 'bdi' ? 'auto' : style.dir;
  if (attrs.length === 0) return { marks, href: style.href, dir, lang: style.lang };
  return {
    marks,
    href: style.href,
    dir: claimedDirection(element) ?? dir,
    lang: claimedLanguage(element) ?? style.lang,
  };
};

/** Walks what is below an element, or the given part of it. */
export const walkChildren = (nodes: readonly HtmlNode[], scope: Scope): void => {
  for (const node of nodes) {
    const text = ownText(node);
    if (text !== undefined) scope.sink.buffer.text(text, scope.style);
    else if (isElement(node)) walkElement(node, scope);
  }
};

/** Walks an element as a block of its own; `place` is that of the text inside. */
export const walkBlock = (element: HtmlElement, scope: Scope, place: Place): void => {
  scope.sink.edge(scope.place);
  walkChildren(element.childNodes, { ...scope, place });
  scope.sink.edge(place);
};

const walkElement = (element: HtmlElement, scope: Scope): void => {
  const { tagName } = element;
  if (SKIPPED.has(tagName) || isUnwanted(element)) return;
  const handler = Object.hasOwn(scope.handlers, tagName) ? scope.handlers[tagName] : undefined;
  if (handler !== undefined) handler(element, scope);
  else if (BLOCKS.has(tagName)) walkBlock(element, scope, placeWithin(element, scope.place));
  else walkChildren(element.childNodes, { ...scope, style: styleWithin(element, scope.style) });
};

export type Collected = { readonly content: Content; readonly outside: readonly DraftBlock[] };

/** Gathers nodes into runs for a place that can hold nothing else; blocks found on the way come apart. */
export const collectRuns = (
  nodes: readonly HtmlNode[],
  scope: Scope,
  kind: 'runs' | 'verbatim' = 'runs',
): Collected => {
  const sink = new BlockSink(kind);
  walkChildren(nodes, { ...scope, sink });
  return { content: sink.buffer.take(), outside: sink.take() };
};
