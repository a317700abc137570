import { useEffect, useId, useState } from 'react';
import type { MouseEvent, ReactNode, RefObject } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './sheet.module.css';

type Props = {
  /** What opens it: `showModal`. */
  readonly dialog: RefObject<HTMLDialogElement>;
  /** Where it stands when there is room: a drawer at the inline end, or the middle of the page. */
  readonly place: 'end' | 'centre';
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** Whether the sheet is open; its contents are only built while it is. */
const useIsOpen = (dialog: RefObject<HTMLDialogElement>): boolean => {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const sheet = dialog.current;
    if (sheet === null) return undefined;
    const look = (): void => {
      setOpen(sheet.open);
    };
    const watch = new MutationObserver(look);
    watch.observe(sheet, { attributeFilter: ['open'] });
    return () => {
      watch.disconnect();
    };
  }, [dialog]);
  return isOpen;
};

/**
 * Something over the page, from the bottom on a phone. A modal `dialog`, so the browser keeps focus
 * inside, closes on Escape and on a phone's back gesture, and gives focus back.
 */
export const Sheet = ({ dialog, place, title, closeLabel, onClose, children }: Props) => {
  const heading = useId();
  const isOpen = useIsOpen(dialog);
  const close = (): void => {
    dialog.current?.close();
  };
  const closeOnScrim = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) close();
  };
  return (
    // A press on the scrim is a mouse's short way; Escape and the button are the keyboard's.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- see above
    <dialog
      ref={dialog}
      className={`${styles.sheet} ${styles[place]}`}
      aria-labelledby={heading}
      onClick={closeOnScrim}
      onClose={onClose}
      data-chrome
    >
      {isOpen && (
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 id={heading}>{title}</h2>
            <IconButton icon="close" label={closeLabel} onPress={close} />
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
};
