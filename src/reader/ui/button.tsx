import type { ReactNode } from 'react';
import { Link } from './link/link.tsx';
import styles from './button.module.css';

type Look = 'primary' | 'ghost';

const className = (look: Look): string => (look === 'ghost' ? `${styles.button} ${styles.ghost}` : `${styles.button}`);

/** A filled or outlined button that does something on this page. */
export const Button = ({
  look = 'primary',
  onPress,
  children,
}: {
  look?: Look;
  onPress: () => void;
  children: ReactNode;
}) => (
  <button type="button" className={className(look)} onClick={onPress}>
    {children}
  </button>
);

/** The same look for a link to another page of the site. */
export const ButtonLink = ({ look = 'primary', to, children }: { look?: Look; to: string; children: ReactNode }) => (
  <Link className={className(look)} to={to}>
    {children}
  </Link>
);
