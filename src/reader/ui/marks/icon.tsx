import styles from './icon.module.css';

/** Outlines on a 24 × 24 grid, in the order in which `marks.svg` has them. */
export const ICON_NAMES = [
  'back',
  'chevron',
  'external',
  'search',
  'bookmark',
  'share',
  'settings',
  'print',
  'home',
  'close',
  'check',
  'offline',
] as const;

export type IconName = (typeof ICON_NAMES)[number];

/** Icons that point along the line of reading, and so turn with the direction around them. */
export const FLIPPED_ICONS: ReadonlySet<IconName> = new Set(['back', 'chevron', 'external']);

/** Selects the icons of this name. */
export const iconSelector = (name: IconName): string => `.${styles[name] ?? ''}`;

/**
 * A picture beside words, never instead of them: nothing a screen reader could say. Its outline is in a file of its own,
 * fetched once for all pages, because every page has a dozen.
 */
export const Icon = ({ name, small = false }: { name: IconName; small?: boolean }) => (
  <i
    className={[styles.icon, styles[name], small && styles.small].filter(Boolean).join(' ')}
    data-flip={FLIPPED_ICONS.has(name) ? '' : undefined}
  />
);
