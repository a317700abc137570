import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { articleAddress, listAddress } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import type { Row } from '#search/format/row.ts';
import { markMatches } from '#search/query/mark-matches.ts';
import { directionOfLanguage } from '#text/direction.ts';
import { Link } from '../../ui/link/link.tsx';
import { sourcesQuery } from '../../data/queries.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { SectionLink } from '../../list/section-link.tsx';
import { MetaLine } from '../../ui/meta-line.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './answer-row.module.css';

const SourceName = ({ slug }: { slug: string }) => {
  const { language } = useInterface();
  const { site } = usePlace();
  const { data: sources = [] } = useQuery(sourcesQuery());
  const source = sources.find((one) => one.slug === slug);
  if (source === undefined) return null;
  return (
    <Link to={listAddress({ kind: 'source', slug }, site.language)}>
      <bdi>{nameIn(source.name, language, site.language)}</bdi>
    </Link>
  );
};

/** One answer: the headline and the extract in their own language, what was found in them marked. */
export const AnswerRow = ({ row, matched }: { row: Row; matched: ReadonlySet<string> }) => {
  const { date } = useInterface();
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
        <SourceName slug={row.source} />
        <SectionLink slug={row.section} />
        <time dateTime={time}>{date(time, 'date')}</time>
      </MetaLine>
    </li>
  );
};
