import { memo, useMemo } from 'react';
import { articleAddress, listAddress } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import type { Source } from '#article/site.ts';
import { markMatches } from '#search/query/mark-matches.ts';
import { directionOfLanguage } from '#text/direction.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { SectionLink } from '../../list/section-link.tsx';
import { Link } from '../../ui/link/link.tsx';
import { MetaLine } from '../../ui/meta-line.tsx';
import type { Answer } from './find-answers.ts';
import { MarkedText } from './marked-text.tsx';
import styles from './answer-row.module.css';

const SourceName = ({ slug, sources }: { slug: string; sources: readonly Source[] }) => {
  const { language } = useInterface();
  const { site } = usePlace();
  const source = sources.find((one) => one.slug === slug);
  if (source === undefined) return null;
  return (
    <Link to={listAddress({ kind: 'source', slug }, site.language)}>
      <bdi>{nameIn(source.name, language, site.language)}</bdi>
    </Link>
  );
};

type Props = { readonly answer: Answer; readonly sources: readonly Source[] };

const Row = ({ answer, sources }: Props) => {
  const { date } = useInterface();
  const { row, matched } = answer;
  const { language, headline, extract } = row;
  const time = new Date(row.time * 1000).toISOString();
  const marks = useMemo(
    () => [headline, extract].map((text) => markMatches(text, language, matched)),
    [headline, extract, language, matched],
  );
  return (
    <li className={styles.row}>
      <h2>
        <Link to={articleAddress(row.id)}>
          <bdi lang={language} dir={directionOfLanguage(language)}>
            <MarkedText text={headline} marks={marks[0] ?? []} />
          </bdi>
        </Link>
      </h2>
      <p className={styles.extract} lang={language} dir={directionOfLanguage(language)}>
        <MarkedText text={extract} marks={marks[1] ?? []} />
      </p>
      <MetaLine>
        <SourceName slug={row.source} sources={sources} />
        <SectionLink slug={row.section} />
        <time dateTime={time}>{date(time, 'date')}</time>
      </MetaLine>
    </li>
  );
};

/**
 * One answer: the headline and the extract in their own language, what was found in them marked. It is
 * drawn once, however many come after it.
 */
export const AnswerRow = memo(Row);
