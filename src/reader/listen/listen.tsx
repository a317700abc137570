import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { useInterface } from '../interface/interface-context.ts';
import { Drawing } from '../ui/marks/drawing.tsx';
import { PutInto } from '../ui/put-into.tsx';
import { Aloud } from './aloud.ts';
import type { Spoken } from './aloud.ts';
import { Player } from './player.tsx';
import { PLAY } from './player-drawings.ts';
import { useSpokenBlock } from './use-spoken-block.ts';
import { useVoice } from './use-voice.ts';
import styles from './listen.module.css';

type Props = { readonly article: ArticleSummary; readonly text: RefObject<HTMLElement> };

/** What can be listened to: sentences, and not code, tables and pictures. */
const SPOKEN = ':is(p, h2, h3, h4, blockquote)[id]:not(:has([data-chrome])), :is(ul, ol)[id] > li';

const SILENT: Spoken = { state: 'silent', block: undefined };

/** A voice for this text, from the first press on; it falls silent when the reader leaves. */
const useAloud = (article: ArticleSummary, text: RefObject<HTMLElement>) => {
  const [spoken, setSpoken] = useState(SILENT);
  const aloud = useRef<Aloud>(undefined);
  useEffect(() => {
    const leave = (): void => {
      aloud.current?.stop();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const voice = (): Aloud =>
    (aloud.current ??= new Aloud([...(text.current?.querySelectorAll(SPOKEN) ?? [])], article.language, setSpoken));
  return { spoken, voice };
};

/** «شنیدن»: the story in a voice of its own language; where the device has none, that is said instead. */
const Listening = ({ article, text }: Props) => {
  const { t } = useInterface();
  const hasVoice = useVoice(article.language);
  const { spoken, voice } = useAloud(article, text);
  useSpokenBlock(spoken.block);
  if (hasVoice === undefined) return null;
  if (!hasVoice) return <p className={styles.none}>{t('listen.none')}</p>;
  if (spoken.state !== 'silent') return <Player state={spoken.state} voice={voice()} />;
  return (
    <button
      type="button"
      className={styles.start}
      onClick={() => {
        voice().speak();
      }}
    >
      <Drawing path={PLAY} />
      {t('listen.start')}
    </button>
  );
};

/** The place for it is kept free in the page, so that nothing moves when it comes. */
export const Listen = (props: Props) => {
  const [place] = useState(() => document.querySelector('[data-listen]'));
  return place === null ? null : (
    <PutInto place={place}>
      <Listening {...props} />
    </PutInto>
  );
};
