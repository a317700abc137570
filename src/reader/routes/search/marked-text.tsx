import { Fragment } from 'react';
import type { Mark } from '#search/query/search-query.ts';

/** A text as it is, with the words that were searched for marked at their places. */
export const MarkedText = ({ text, marks }: { text: string; marks: readonly Mark[] }) => (
  <>
    {marks.map(({ start, end }, at) => (
      <Fragment key={start}>
        {text.slice(marks[at - 1]?.end ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>
    ))}
    {text.slice(marks.at(-1)?.end ?? 0)}
  </>
);
