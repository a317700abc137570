import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { copyText } from '../share/copy-text.ts';
import { LINK_DRAWING } from '../share/link-drawing.ts';
import { quotationMarks } from '../share/quotation.ts';
import { requestShare } from '../share/share-requests.ts';
import type { ShareSubject } from '../share/share-subject.ts';
import { useSaid } from '../share/use-said.ts';
import { Drawing } from '../ui/marks/drawing.tsx';
import { Icon } from '../ui/marks/icon.tsx';
import { placePopover } from './place-popover.ts';
import styles from './quote-popover.module.css';

/** A press takes the focus and with it, in some browsers, the selection the press is about. */
const keepSelection = (event: MouseEvent): void => {
  event.preventDefault();
};

/** Puts an element above the selected lines, and again when the window changes. */
const usePlaceAbove = (range: Range) => {
  const { direction } = useInterface();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const put = (): void => {
      const popover = ref.current;
      if (popover === null) return;
      const { clientWidth, clientHeight } = document.documentElement;
      const place = placePopover({
        lines: [...range.getClientRects()].filter(({ width }) => width > 0),
        popover: { inline: popover.offsetWidth, block: popover.offsetHeight },
        window: { inline: clientWidth, block: clientHeight },
        direction,
      });
      if (place === undefined) return;
      popover.style.setProperty('inset-block-start', `${String(place.block + scrollY)}px`);
      popover.style.setProperty('inset-inline-start', `${String(place.inline)}px`);
      popover.toggleAttribute('data-below', place.isBelow);
    };
    put();
    addEventListener('resize', put);
    return () => {
      removeEventListener('resize', put);
    };
  }, [range, direction]);
  return ref;
};

const CopyButton = ({ quote }: { quote: ShareSubject }) => {
  const { t } = useInterface();
  const [said, say] = useSaid<'copied'>();
  const copy = async (): Promise<void> => {
    if (await copyText(quote.url)) say('copied');
    // The sheet has the link to select by hand.
    else requestShare(quote);
  };
  return (
    <button type="button" onMouseDown={keepSelection} onClick={() => void copy()}>
      {said === undefined ? <Drawing path={LINK_DRAWING} small /> : <Icon name="check" small />}
      <span aria-live="polite">{t(said === undefined ? 'share.linkTo' : 'share.copied')}</span>
    </button>
  );
};

/**
 * What can be done with the words selected. It stays while they are, may be pointed at, and leaves on
 * Escape without taking the selection along.
 */
export const QuotePopover = ({ range, quote }: { range: Range; quote: ShareSubject }) => {
  const { t, language } = useInterface();
  const [dismissed, setDismissed] = useState<Range>();
  const ref = usePlaceAbove(range);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDismissed(range);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [range]);
  if (dismissed === range) return null;
  return (
    <div ref={ref} className={styles.popover} role="group" aria-label={t('share.quoteTools')} data-chrome>
      <button
        type="button"
        aria-haspopup="dialog"
        onMouseDown={keepSelection}
        onClick={() => {
          requestShare(quote);
        }}
      >
        <span className={styles.marks} aria-hidden="true">
          {quotationMarks(language).join('')}
        </span>
        {t('share.quote')}
      </button>
      <CopyButton quote={quote} />
    </div>
  );
};
