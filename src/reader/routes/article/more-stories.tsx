import { useQuery } from '@tanstack/react-query';
import type { Article } from '#article/article.ts';
import type { ListName } from '#article/edition.ts';
import { listQuery } from '../../data/queries.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace, useSectionName } from '../../interface/place-context.ts';
import { useTakenOver } from '../../interface/use-taken-over.ts';
import { Digest } from '../../list/digest.tsx';
import styles from './more-stories.module.css';

const MOST = 3;

/** The list a story stands in: its section where the site has it, else the newest. */
const listAround = (section: string | undefined, language: string): ListName =>
  section === undefined ? { kind: 'latest', language } : { kind: 'section', language, slug: section };

/**
 * Three more stories after the text. Fetched once the app runs and left out where they do not come: a
 * page never depends on other articles.
 */
export const MoreStories = ({ article }: { article: Article }) => {
  const { t } = useInterface();
  const { edition } = usePlace();
  const sectionName = useSectionName();
  const name = article.section === undefined ? undefined : sectionName(article.section);
  const list = listAround(name === undefined ? undefined : article.section, edition);
  const { data } = useQuery({ ...listQuery(list), enabled: useTakenOver() });
  const told = new Set([article.id, ...(article._also ?? []).map(({ id }) => id)]);
  const others = (data?.items ?? []).filter(({ id }) => !told.has(id)).slice(0, MOST);
  if (others.length === 0) return null;
  const title = name === undefined ? t('article.moreLatest') : t('article.more', { section: name });
  return (
    <div className={styles.more}>
      <Digest title={title} articles={others} />
    </div>
  );
};
