import { useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { PLACES } from '#article/locations.ts';
import { useInterface } from '../interface/interface-context.ts';
import { Icon } from '../ui/icon.tsx';
import iconButton from '../ui/icon-button.module.css';
import { SettingsSheet } from './settings-sheet.tsx';

/** Opens the sheet over the page; without script, or in a new tab, a link to the page of settings. */
export const SettingsOpener = ({
  className,
  label,
  children,
}: {
  className: string | undefined;
  label?: string;
  children: ReactNode;
}) => {
  const sheet = useRef<HTMLDialogElement>(null);
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    sheet.current?.showModal();
  };
  return (
    <>
      <Link className={className} to={PLACES.settings} aria-label={label} aria-haspopup="dialog" onClick={open}>
        {children}
      </Link>
      <SettingsSheet ref={sheet} />
    </>
  );
};

export const SettingsLink = () => {
  const { t } = useInterface();
  return (
    <SettingsOpener className={iconButton.button} label={t('nav.settings')}>
      <Icon name="settings" />
    </SettingsOpener>
  );
};
