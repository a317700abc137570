import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { ListName } from '#article/edition.ts';
import { feedAddress, listNamed } from '#article/locations.ts';
import { listQuery } from '../data/queries.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { LineLabel } from '../ui/line-label.tsx';
import { useRoot } from '../root/root-context.ts';
import { Link } from '../ui/link/link.tsx';
import { MetaLine } from '../ui/meta-line.tsx';
import { unfollow, useFollowed } from './follow-store.ts';
import type { Kept } from './follow-store.ts';
import { addressOf } from './followed.ts';
import { newSince } from './new-since.ts';
import { useFollowName } from './use-follow-name.ts';
import styles from './followed-list.module.css';

/** How much has come in since the reader looked, once that is known. */
const News = ({ kept, list }: { kept: Kept; list: ListName }) => {
  const { t } = useInterface();
  const { data } = useQuery({ ...listQuery(list), refetchOnMount: true });
  const [now] = useState(() => Date.now());
  const count = data === undefined ? 0 : newSince(kept, data, now);
  return count === 0 ? null : <b>{t('fresh.count', { count })}</b>;
};

const Row = ({ kept, onRemove }: { kept: Kept; onRemove: () => void }) => {
  const { t } = useInterface();
  const { site } = usePlace();
  const root = useRoot();
  const { kind, parts } = useFollowName()(kept);
  const list = kept.list === undefined ? undefined : listNamed(kept.list);
  const title = parts.map(({ words }) => words).join(' · ');
  return (
    <li>
      <div>
        <h3>
          <Link to={addressOf(kept, site.language)}>
            {parts.map(({ words, lang }, at) => (
              <span key={words}>
                {at > 0 && ' · '}
                <bdi lang={lang}>{words}</bdi>
              </span>
            ))}
          </Link>
        </h3>
        <MetaLine>
          <span>{kind}</span>
          {list !== undefined && <News kept={kept} list={list} />}
          {list !== undefined && kept.asked === '' && (
            <a href={root + feedAddress(list, site.language, 'rss')}>{t('footer.rss')}</a>
          )}
        </MetaLine>
      </div>
      <IconButton icon="close" label={t('search.forget', { query: title })} onPress={onRemove} />
    </li>
  );
};

/** What this reader follows, each with the way to it and how much of it is new. */
export const FollowedList = () => {
  const { t } = useInterface();
  const followed = useFollowed();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  if (followed.length === 0) return null;
  // What has the focus goes with its row, and the last row takes all of this with it.
  const goOn = (): void => {
    const page = heading.current?.closest('section')?.parentElement;
    (followed.length === 1 ? page?.querySelector('h1') : heading.current)?.focus();
  };
  return (
    <section className={styles.followed} aria-labelledby={id} data-chrome>
      <h2 ref={heading} id={id} tabIndex={-1}>
        <LineLabel weight="ink">{t('follow.title')}</LineLabel>
      </h2>
      <ul>
        {followed.map((kept) => (
          <Row
            key={`${kept.list ?? ''}?${kept.asked}`}
            kept={kept}
            onRemove={() => {
              goOn();
              unfollow(kept);
            }}
          />
        ))}
      </ul>
    </section>
  );
};
