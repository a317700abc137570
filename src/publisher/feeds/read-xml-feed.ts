import { refusedDocument } from '../draft/draft.ts';
import type { Drafted, DraftProblem, DraftSource, ReadingContext, SourceDocument } from '../draft/draft.ts';
import { readXml } from '../xml/read-xml.ts';
import { rebase } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { entryDraft } from './entry-draft.ts';
import { feedParts, sourceOf } from './feed-source.ts';

/** Entries of one document; a longer list is no feed but an attack or an archive to be split. */
const MOST_ENTRIES = 20_000;

function* drafts(entries: readonly XmlElement[], source: DraftSource, context: ReadingContext): Generator<Drafted> {
  for (const [at, entry] of entries.entries()) {
    const drafted = entryDraft(entry, source, context);
    // What the draft holds is its own; the tree of a large feed is given back as it is read.
    entry.children.length = 0;
    const named = drafted.problems.map((problem) =>
      problem.entry === '' ? { ...problem, entry: `#${at + 1}` } : problem,
    );
    yield { ...drafted, problems: named };
  }
}

const tooMany = (count: number): readonly DraftProblem[] =>
  count <= MOST_ENTRIES
    ? []
    : [
        {
          entry: '',
          field: '(document)',
          message: `has ${count} entries`,
          action: `the first ${MOST_ENTRIES} were taken`,
        },
      ];

/**
 * RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, well-formed or not.
 *
 * @param xml decoded text of the document
 * @returns entries to be taken once, in the order of the feed
 */
export const readXmlFeed = (xml: string, context: ReadingContext): SourceDocument => {
  const result = readXml(xml, context.address);
  if (!result.ok) return refusedDocument(result.message);
  const parts = feedParts(result.root);
  if (parts === undefined)
    return refusedDocument(`is no feed: its first element is <${result.root.local.slice(0, 40)}>`);
  const { entries } = parts;
  const source = sourceOf(parts.feed);
  // Relative links of a feed are meant from the site, not from wherever the feed itself is kept.
  if (source.home !== undefined) rebase(parts.feed, context.address, source.home);
  for (const entry of entries) if (source.home !== undefined) rebase(entry, context.address, source.home);
  return {
    source,
    entries: drafts(entries.slice(0, MOST_ENTRIES), source, context),
    problems: tooMany(entries.length),
  };
};
