import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { PutInto } from '../ui/put-into.tsx';
import { readShare } from './read-share.ts';
import { watchWindow } from './watch-window.ts';
import { OrderedText } from '../ui/ordered-text.tsx';
import styles from './condensed-header.module.css';

type Props = { readonly article: ArticleSummary; readonly text: RefObject<HTMLElement> };

const makeSlot = (): HTMLElement => {
  const slot = document.createElement('div');
  slot.className = styles.slot ?? '';
  return slot;
};

/** A place in the bar before its tools, for as long as the story is shown. */
const useSlot = (): HTMLElement => {
  const [slot] = useState(makeSlot);
  useEffect(() => {
    document.querySelector('header > div > :last-child')?.before(slot);
    return () => {
      slot.remove();
    };
  }, [slot]);
  return slot;
};

/** Keeps the bar and the line in step with what the window shows of the story. */
const follow = (header: HTMLElement, text: HTMLElement, line: HTMLElement): (() => void) => {
  const headline = document.querySelector('main h1');
  const stop = watchWindow(text, () => {
    const top = header.getBoundingClientRect().bottom;
    const isPast = headline !== null && headline.getBoundingClientRect().bottom < top;
    header.toggleAttribute('data-condensed', isPast);
    const share = readShare(text.getBoundingClientRect(), { top, bottom: innerHeight });
    line.style.setProperty('inline-size', `${String(share * 100)}%`);
  });
  return () => {
    stop();
    header.removeAttribute('data-condensed');
  };
};

/**
 * Once the headline has left the window the bar says it, and a line along the bar's edge grows with
 * what was read, from where the story's own lines begin. Both repeat what the page says elsewhere, so
 * a screen reader hears neither. The bar is itself again while the keyboard is in it.
 */
export const CondensedHeader = ({ article, text }: Props) => {
  const { headline, language, dir } = article;
  const slot = useSlot();
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    const header = slot.closest('header');
    if (header === null || text.current === null || line.current === null) return undefined;
    return follow(header, text.current, line.current);
  }, [slot, text]);
  return (
    <PutInto place={slot}>
      <p className={styles.headline} lang={language} dir={dir} aria-hidden="true">
        <OrderedText text={headline} />
      </p>
      <div className={styles.edge} dir={dir} aria-hidden="true" data-progress>
        <i ref={line} />
      </div>
    </PutInto>
  );
};
