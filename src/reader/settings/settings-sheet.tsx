import { useEffect, useId, useState } from 'react';
import type { MouseEvent, RefObject } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { SettingsForm } from './settings-form.tsx';
import styles from './settings-sheet.module.css';

/** Whether the sheet is open; its contents are only built while it is. */
const useIsOpen = (ref: RefObject<HTMLDialogElement | null>): boolean => {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const sheet = ref.current;
    if (sheet === null) return undefined;
    const look = (): void => {
      setOpen(sheet.open);
    };
    const watch = new MutationObserver(look);
    watch.observe(sheet, { attributeFilter: ['open'] });
    return () => {
      watch.disconnect();
    };
  }, [ref]);
  return isOpen;
};

/**
 * Settings over the page: from the bottom on a phone, a drawer at the inline end where there is room.
 * A modal `dialog`, so the browser keeps focus inside, closes on Escape and gives focus back.
 */
export const SettingsSheet = ({ ref }: { ref: RefObject<HTMLDialogElement | null> }) => {
  const { t } = useInterface();
  const title = useId();
  const isOpen = useIsOpen(ref);
  const close = (): void => {
    ref.current?.close();
  };
  const closeOnScrim = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) close();
  };
  return (
    // A press on the scrim is a mouse's short way; Escape and the button are the keyboard's.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- see above
    <dialog ref={ref} className={styles.sheet} aria-labelledby={title} onClick={closeOnScrim}>
      {isOpen && (
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 id={title}>{t('settings.title')}</h2>
            <IconButton icon="close" label={t('settings.close')} onPress={close} />
          </div>
          <SettingsForm />
        </div>
      )}
    </dialog>
  );
};
