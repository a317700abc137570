import type { DraftBlock } from '../draft/draft.ts';
import { childrenNamed, textIn } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { blocksOfConstruct, lineOf, textConstruct } from './text-construct.ts';
import type { TextConstruct } from './text-construct.ts';

const TITLES = ['atom:title', 'title', 'dc:title', 'media:title', 'itunes:title'];
const WHOLE = ['content:encoded', 'atom:content', 'xhtml:body', 'body', 'xhtml:div', 'fullitem', 'fulltext', 'content'];
const SHORT = [
  'atom:summary',
  'description',
  'abstract',
  'dc:description',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
  'excerpt:encoded',
];

const isFilled = (element: XmlElement): boolean =>
  element.children.some((child) => typeof child !== 'string' || child.trim() !== '');

const constructs = (entry: XmlElement, names: readonly string[]): TextConstruct[] =>
  names.flatMap((name) => childrenNamed(entry, name).filter(isFilled).map(textConstruct));

const groupText = (entry: XmlElement, names: readonly string[]): TextConstruct[] =>
  childrenNamed(entry, 'media:group', 'media:content').flatMap((group) => constructs(group, names));

/** The title of an entry or feed in one line, with the language it claims. */
export const titleOf = (parent: XmlElement): { readonly title: string; readonly lang?: string | undefined } => {
  const found = [...constructs(parent, TITLES), ...groupText(parent, ['media:title'])].map((construct) => ({
    title: lineOf(construct),
    lang: construct.lang,
  }));
  return found.find(({ title }) => title !== '') ?? { title: '' };
};

export type EntryText = {
  readonly body: readonly DraftBlock[];
  readonly summary?: string | undefined;
  /** The body is only what the source gave as a summary, or ends in "read more". */
  readonly partial: boolean;
  readonly lang?: string | undefined;
  readonly problems: readonly string[];
};

const lengthOf = (construct: TextConstruct | undefined): number => construct?.value.length ?? 0;

/** Where a feed gives two long texts, the longer is the story: some put a teaser into the content. */
const longest = (found: readonly TextConstruct[]): TextConstruct | undefined =>
  found.reduce<TextConstruct | undefined>((best, next) => (lengthOf(next) > lengthOf(best) ? next : best), undefined);

/** The story of an entry: the whole text where there is one, else its summary. */
export const textOfEntry = (entry: XmlElement): EntryText => {
  const whole = longest(constructs(entry, WHOLE));
  const [short] = [...constructs(entry, SHORT), ...groupText(entry, ['media:description'])];
  const story = whole ?? short;
  if (story === undefined) return { body: [], partial: true, problems: [] };
  const { blocks, truncated, problems } = blocksOfConstruct(story);
  const summary = whole === undefined || short === undefined ? '' : lineOf(short);
  return {
    body: blocks,
    summary: summary === '' ? undefined : summary,
    partial: whole === undefined || truncated,
    lang: story.lang,
    problems,
  };
};

/** The description of a feed in one line. */
export const descriptionOf = (feed: XmlElement): string | undefined => {
  const [first] = constructs(feed, [
    'atom:subtitle',
    'atom:tagline',
    'description',
    'dc:description',
    'itunes:summary',
    'itunes:subtitle',
  ]);
  const line = first === undefined ? '' : lineOf(first);
  return line === '' ? undefined : line;
};

/** The plain lines of all children of some names, each once. */
export const linesOf = (parent: XmlElement, ...names: readonly string[]): readonly string[] => [
  ...new Set(
    childrenNamed(parent, ...names)
      .map((element) => lineOf({ ...textConstruct(element), value: textIn(element) }))
      .filter((line) => line !== ''),
  ),
];
