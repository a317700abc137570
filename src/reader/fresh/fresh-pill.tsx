import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { ListName, ListPage } from '#article/edition.ts';
import { listData } from '#article/locations.ts';
import { fetchJson } from '../data/fetch-json.ts';
import { listQuery } from '../data/queries.ts';
import { readListPage } from '../data/read-resource.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { freshStories } from './fresh-stories.ts';
import { markFresh } from './fresh-store.ts';
import { listAt } from './list-at.ts';
import { pollWhileRead } from './poll-while-read.ts';
import styles from './fresh-pill.module.css';

/** A newer state of the list, asked for now and then, and never shown unasked. */
const useNewer = (list: ListName): ListPage | undefined => {
  const client = useQueryClient();
  const [newer, setNewer] = useState<ListPage>();
  const address = listData(list);
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        setNewer(readListPage(address, await fetchJson(address, leaving.signal)));
      } catch {
        // Nobody waits for this: the next time will do.
      }
    };
    const stop = pollWhileRead(() => void ask(), client.getQueryState([address])?.dataUpdatedAt ?? Date.now());
    return () => {
      leaving.abort();
      stop();
    };
  }, [client, address]);
  return newer;
};

const focusFirstFresh = (): void => {
  scrollTo({ top: 0, behavior: 'instant' });
  document.querySelector<HTMLElement>('main a[data-fresh]')?.focus();
};

const Pill = ({ list }: { list: ListName }) => {
  const { t } = useInterface();
  const client = useQueryClient();
  const { data: shown } = useQuery({ ...listQuery(list), enabled: false });
  const newer = useNewer(list);
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    focusFirstFresh();
  }, [shown]);
  const fresh = shown === undefined || newer === undefined ? [] : freshStories(shown, newer);
  const [announced, setAnnounced] = useState('');
  const words = t('fresh.count', { count: fresh.length });
  // Said once: a count that grows is no news to somebody who has not come for it.
  if (fresh.length > 0 && announced === '') setAnnounced(words);
  if (fresh.length === 0 && announced !== '') setAnnounced('');
  const show = (): void => {
    isWanted.current = true;
    markFresh(fresh.map(({ id }) => id));
    client.setQueryData(listQuery(list).queryKey, newer);
  };
  return (
    <div className={styles.place} data-chrome>
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
      {fresh.length > 0 && (
        <button type="button" className={styles.pill} onClick={show}>
          {words}
        </button>
      )}
    </div>
  );
};

/** «۳ خبر تازه», over a list: it moves nothing, and shows the new stories when it is pressed. */
export const FreshPill = () => {
  const { site } = usePlace();
  const { pathname } = useLocation();
  const list = listAt(pathname, site);
  return list === undefined ? null : <Pill key={listData(list)} list={list} />;
};
