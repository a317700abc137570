import { Link } from './link/link.tsx';
import { Icon } from './marks/icon.tsx';
import type { IconName } from './marks/icon.tsx';
import styles from './icon-button.module.css';

type Pressed = { pressed?: boolean; expands?: boolean };

/** A round button with a picture; `label` is its name. `pressed` makes it a toggle. */
export const IconButton = ({
  icon,
  label,
  onPress,
  pressed,
  expands = false,
}: { icon: IconName; label: string; onPress: () => void } & Pressed) => (
  <button
    type="button"
    className={styles.button}
    aria-label={label}
    aria-pressed={pressed}
    aria-haspopup={expands ? 'dialog' : undefined}
    onClick={onPress}
  >
    <Icon name={icon} />
  </button>
);

export const IconLink = ({ icon, label, to }: { icon: IconName; label: string; to: string }) => (
  <Link className={styles.button} aria-label={label} to={to}>
    <Icon name={icon} />
  </Link>
);
