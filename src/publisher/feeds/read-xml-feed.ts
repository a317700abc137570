import { refusedDocument } from '../draft/draft.ts';
import type { Drafted, DraftProblem, DraftSource, ReadingContext, SourceDocument } from '../draft/draft.ts';
import { rebase } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { entryDraft } from './entry-draft.ts';
import { feedParts } from './feed-parts.ts';
import { sourceOf } from './feed-source.ts';

/** Entries of one document; a longer list is no feed but an attack or an archive to be split. */
const MOST_ENTRIES = 20_000;

type Feed = { readonly entries: () => Iterable<XmlElement>; readonly source: DraftSource };

function* drafts({ entries, source }: Feed, context: ReadingContext): Generator<Drafted> {
  let number = 0;
  for (const entry of entries()) {
    number += 1;
    if (number > MOST_ENTRIES) return;
    if (source.home !== undefined) rebase(entry, context.address, source.home);
    const drafted = entryDraft(entry, source, context);
    const entryName = `#${String(number)}`;
    const named = drafted.problems.map((problem) =>
      problem.entry === '' ? { ...problem, entry: entryName } : problem,
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
  const parts = feedParts(xml, context.address);
  if (!parts.ok) return refusedDocument(parts.message);
  const { feed, count, entries } = parts;
  const source = sourceOf(feed);
  // Relative links of a feed are meant from the site, not from wherever the feed itself is kept.
  if (source.home !== undefined) rebase(feed, context.address, source.home);
  return { source, entries: drafts({ entries, source }, context), problems: tooMany(count) };
};
