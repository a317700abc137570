import { ARTICLE_SCHEMA } from '#article/article.ts';
import type { Tombstone } from '#article/article.ts';
import type { Draft, DraftProblem } from '../../draft/draft.ts';
import { idOfDraft, makeArticle } from '../../editing/make-article.ts';
import type { Examined } from '../../editing/text-evidence.ts';
import type { End, Stories } from '../../reading/opened.ts';
import { applySource } from '../../sources/apply-source.ts';
import { copyPictures } from './copy-pictures.ts';
import type { Entry } from './entry.ts';
import { fullText } from './full-text.ts';
import type { ImportMeans } from './import-means.ts';
import type { Piece } from './import-text.ts';
import type { Problem } from '../report/problem.ts';

const locate = (found: readonly DraftProblem[], file: string): Problem[] =>
  found.map(({ entry, field, message, action }) => ({ file, entry, field, message, action }));

/** What stays of a story its source has taken back. */
const stubOf = (draft: Draft, { desk }: ImportMeans): Tombstone | undefined => {
  const id = idOfDraft(draft, desk);
  if (id === undefined) return undefined;
  const removed = { at: desk.now, reason: 'source-withdrew' } as const;
  return { schema: ARTICLE_SCHEMA, id, uri: `urn:x-yelloweston:${id}`, version: 1, status: 'canceled', removed };
};

const entryOf = async (drafted: Examined, piece: Piece, means: ImportMeans): Promise<Entry | undefined> => {
  const { file, address, source } = piece;
  const { desk, configuration } = means;
  const attributed = applySource(drafted.draft, { address, source, configuration, sourceOf: desk.sourceOf });
  const remarks = locate([...drafted.problems, ...attributed.problems], file);
  if (attributed.draft.withdrawn) {
    const document = stubOf(attributed.draft, means);
    return { ...(document && { document }), problems: [], remarks };
  }
  const complete = await fullText(attributed.draft, piece, means);
  if (complete === 'known') return undefined;
  const copied = await copyPictures(complete.draft, piece, means);
  // The page behind a summary brought another text.
  const evidence = complete.draft.body === drafted.draft.body ? drafted.evidence : undefined;
  const made = makeArticle(complete.draft, desk, { pictures: copied.pictures, evidence });
  const problems = locate([...complete.problems, ...copied.problems], file);
  if (made.ok) return { document: made.article, problems, remarks: [...remarks, ...locate(made.problems, file)] };
  return { problems: [...problems, ...locate(made.problems.slice(0, 1), file)], remarks };
};

/** What is to be said when the stories are at an end. A document that gave none is a failure; one that gave some had a flaw. */
const farewell = ({ problems, givenUp }: End, count: number, file: string): Entry => {
  const found = locate(problems, file);
  if (givenUp === undefined) return count === 0 ? { problems: found, remarks: [] } : { problems: [], remarks: found };
  const action = count === 0 ? 'nothing was taken from it' : 'the rest was left out';
  return { problems: [{ file, message: givenUp, action }], remarks: found };
};

/** The stories of a feed, page or export, each on its way into the store. */
export async function* readEntries(stories: Stories, piece: Piece, means: ImportMeans): AsyncGenerator<Entry> {
  let count = 0;
  for await (const drafted of stories.entries) {
    count += 1;
    const entry = await entryOf(drafted, piece, means);
    if (entry !== undefined) yield entry;
  }
  yield farewell(stories.end(), count, piece.file);
}
