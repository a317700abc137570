import type { PartTest } from '../xml/build-tree.ts';
import type { Refusal } from '../xml/parse-xml.ts';
import { readXmlParts } from '../xml/read-xml-parts.ts';
import { childNamed } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const ROOTS = ['rss', 'rdf', 'channel'];
const ENTRIES_OF_ATOM = ['atom:entry', 'entry', 'at:deleted-entry'];
const ENTRIES_OF_RSS = ['item', 'atom:entry'];

const kindOf = ({ local }: XmlElement): string => local.toLowerCase();

/** What an item hangs from: RSS 1.1 keeps its items in a list of their own. */
const holderOf = (ancestors: readonly XmlElement[]): XmlElement | undefined =>
  ancestors.at(-1)?.name === 'items' ? ancestors.at(-2) : ancestors.at(-1);

/** RSS 1.0 keeps its items beside the channel, the others in it. */
const makeItemTest = (): PartTest => {
  let channel: XmlElement | undefined;
  return (element, ancestors) => {
    const [root] = ancestors;
    if (ancestors.length === 1 && element.name === 'channel') channel ??= element;
    if (!ENTRIES_OF_RSS.includes(element.name)) return false;
    return ancestors.length === 1 || holderOf(ancestors) === (channel ?? root);
  };
};

/** Tells the items of RSS and the entries of Atom, wherever their version keeps them. */
const makeEntryTest = (): PartTest => {
  const isItem = makeItemTest();
  return (element, ancestors) => {
    const [root] = ancestors;
    const kind = kindOf(root ?? element);
    if (root === undefined) return kind === 'entry';
    if (kind === 'feed') return ancestors.length === 1 && ENTRIES_OF_ATOM.includes(element.name);
    return ROOTS.includes(kind) && isItem(element, ancestors);
  };
};

const isFeed = (root: XmlElement): boolean => ['entry', 'feed', ...ROOTS].includes(kindOf(root));

/** A feed of XML: the channel of RSS or the feed of Atom, and its entries, each of them read when it is asked for. */
export type FeedParts =
  | {
      readonly ok: true;
      readonly feed: XmlElement;
      /** How many entries count. */
      readonly count: number;
      readonly entries: () => Iterable<XmlElement>;
    }
  | Refusal;

/**
 * The parts of a feed, well-formed or not.
 *
 * @param xml decoded text of the document
 * @param address of the document, where `xml:base` begins
 * @param counts which entries count; all when it is not given
 */
export const feedParts = (
  xml: string,
  address: string | undefined,
  counts: (entry: XmlElement) => boolean = () => true,
): FeedParts => {
  let count = 0;
  const seen = (entry: XmlElement): void => {
    if (counts(entry)) count += 1;
  };
  const result = readXmlParts(xml, { base: address, makeTest: makeEntryTest, seen });
  if (!result.ok) return result;
  const { root, parts } = result;
  if (!isFeed(root)) return { ok: false, message: `is no feed: its first element is <${root.local.slice(0, 40)}>` };
  const channel = ['rss', 'rdf'].includes(kindOf(root)) ? childNamed(root, 'channel') : undefined;
  return { ok: true, feed: channel ?? root, count, entries: parts };
};
