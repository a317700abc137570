import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Article } from '#article/article.ts';
import type { ArticleSummary, ListName, ListPage } from '#article/edition.ts';
import { asExtra, listQuery } from '../../data/queries.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace, useSectionName } from '../../interface/place-context.ts';
import { Digest } from '../../list/digest.tsx';
import { useLatePlace } from './use-late-place.ts';
import styles from './more-stories.module.css';

const MOST = 3;

/** The list a story stands in: its section where the site has it, else the newest. */
const listAround = (section: string | undefined, language: string): ListName =>
  section === undefined ? { kind: 'latest', language } : { kind: 'section', language, slug: section };

/** Stories of a list that are not told by this one already. */
const othersThan = ({ id: own, _also = [] }: Article, { items }: ListPage): readonly ArticleSummary[] => {
  const told = new Set([own, ..._also.map(({ id }) => id)]);
  return items.filter(({ id }) => !told.has(id)).slice(0, MOST);
};

/**
 * Three more stories after the text. Fetched once the reader comes near, and left out where they do not
 * come: a page never depends on other articles.
 */
export const MoreStories = ({ article }: { article: Article }) => {
  const { t } = useInterface();
  const { edition } = usePlace();
  const sectionName = useSectionName();
  const name = article.section === undefined ? undefined : sectionName(article.section);
  const list = listAround(name === undefined ? undefined : article.section, edition);
  const place = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const isHere = client.getQueryData(listQuery(list).queryKey) !== undefined;
  const { isWanted, isFree } = useLatePlace(place, isHere);
  const { data } = useQuery({ ...asExtra(listQuery(list)), enabled: isWanted });
  const others = data === undefined || !isFree ? [] : othersThan(article, data);
  const title = name === undefined ? t('article.moreLatest') : t('article.more', { section: name });
  return (
    <div ref={place} className={others.length === 0 ? undefined : styles.more}>
      {others.length > 0 && <Digest title={title} articles={others} />}
    </div>
  );
};
