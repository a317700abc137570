import { makeArticle } from '../../editing/make-article.ts';
import { readPlainText } from '../../plain-text/read-plain-text.ts';
import type { DraftProblem, Drafted } from '../../draft/draft.ts';
import type { Entry, Format, SourceFile } from './entry.ts';
import type { Problem } from '../report/problem.ts';

/** A longer text is no article: five million characters are a thousand pages. */
const LONGEST = 5_000_000;

const entryOf = ({ draft, problems }: Drafted, { file, desk }: SourceFile): Entry => {
  const located = (found: readonly DraftProblem[]): Problem[] =>
    found.map(({ field, message, action }) => ({ file, field, message, action }));
  const made = makeArticle(draft, desk);
  return made.ok
    ? { document: made.article, problems: [], remarks: located([...problems, ...made.problems]) }
    : { problems: located(made.problems.slice(0, 1)), remarks: [] };
};

function* read(source: SourceFile): Generator<Entry> {
  const { file, text, desk, timeZone } = source;
  if (text.length > LONGEST) {
    yield {
      problems: [
        { file, message: `has more than ${LONGEST.toLocaleString('en')} characters; that is not one article` },
      ],
      remarks: [],
    };
    return;
  }
  const document = readPlainText(text, { now: desk.now, timeZone, language: desk.language ?? desk.siteLanguage });
  for (const { message } of document.problems) yield { problems: [{ file, message }], remarks: [] };
  for (const drafted of document.entries) yield entryOf(drafted, source);
}

/** Plain text: one article. */
export const plainTextFormat: Format = { read };
