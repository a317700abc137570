import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Content, Inline } from '#article/blocks.ts';
import { OrderedText } from '../ui/ordered-text.tsx';
import styles from './inline-content.module.css';

type Mark = NonNullable<Inline['m']>[number];

const wrap = (mark: Mark, inside: ReactNode): ReactNode => {
  switch (mark) {
    case 'b':
      return <strong>{inside}</strong>;
    case 'i':
      return <em>{inside}</em>;
    case 'u':
      return <u>{inside}</u>;
    case 's':
      return <s>{inside}</s>;
    case 'code':
      return <code dir="ltr">{inside}</code>;
    case 'sub':
      return <sub>{inside}</sub>;
    case 'sup':
      return <sup>{inside}</sup>;
    case 'q':
      return <q>{inside}</q>;
    case 'br':
      return (
        <>
          {inside}
          <br />
        </>
      );
  }
};

const linked = (href: string | undefined, inside: ReactNode): ReactNode =>
  href === undefined ? (
    inside
  ) : (
    <a href={href} rel="noopener">
      {inside}
    </a>
  );

/** A run of another language or direction stands in an isolate, so that it cannot reorder its neighbours. */
const isolated = ({ dir, lang }: Inline, inside: ReactNode): ReactNode =>
  dir === undefined && lang === undefined ? (
    inside
  ) : (
    <bdi className={styles.run} dir={dir} lang={lang}>
      {inside}
    </bdi>
  );

const isWords = ({ dir, m = [] }: Inline): boolean => dir === undefined && !m.includes('code');

const Run = ({ run }: { run: Inline }) =>
  isolated(
    run,
    linked(
      run.href,
      (run.m ?? []).reduce<ReactNode>(
        (inside, mark) => wrap(mark, inside),
        isWords(run) ? <OrderedText text={run.t} /> : run.t,
      ),
    ),
  );

/** The flat runs of a block as text nodes; nothing here can become markup. */
export const InlineContent = ({ content }: { content: Content }) =>
  content.map((run, at) => (
    <Fragment key={at}>
      <Run run={run} />
    </Fragment>
  ));
