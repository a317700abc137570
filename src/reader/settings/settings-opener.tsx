import type { MouseEvent, ReactNode } from 'react';
import { PLACES } from '#article/locations.ts';
import { Link } from '../ui/link/link.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { Icon } from '../ui/marks/icon.tsx';
import iconButton from '../ui/icon-button.module.css';
import { requestSettings } from './settings-requests.ts';

/**
 * Opens the sheet over the page; a link to the page of settings without script, in a new tab, and
 * while the sheet's code has not come.
 */
export const SettingsOpener = ({
  className,
  label,
  children,
}: {
  className: string | undefined;
  label?: string;
  children: ReactNode;
}) => {
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (requestSettings()) event.preventDefault();
  };
  return (
    <Link className={className} to={PLACES.settings} aria-label={label} aria-haspopup="dialog" onClick={open}>
      {children}
    </Link>
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
