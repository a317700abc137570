import type { ReactNode } from 'react';
import { useRoot } from '../root/root-context.ts';
import styles from './icon.module.css';
import marks from './marks.svg';

/** Outlines on a 24 × 24 grid, drawn with a stroke; `marks.svg` has them by these names. */
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

type FrameProps = { readonly name?: IconName; readonly small: boolean; readonly children: ReactNode };

const Frame = ({ name, small, children }: FrameProps) => (
  <svg
    className={small ? `${styles.icon} ${styles.small}` : styles.icon}
    viewBox="0 0 24 24"
    aria-hidden="true"
    data-flip={name !== undefined && FLIPPED_ICONS.has(name) ? '' : undefined}
  >
    {children}
  </svg>
);

/** A stroke on the grid of the icons, for pictures that only one place needs. */
export const Drawing = ({ path, small = false }: { readonly path: string; readonly small?: boolean }) => (
  <Frame small={small}>
    <path d={path} />
  </Frame>
);

/**
 * A picture beside words, never instead of them: always hidden from screen readers. Its outline is in
 * a file of its own, fetched once for all pages, because every page has a dozen.
 */
export const Icon = ({ name, small = false }: { name: IconName; small?: boolean }) => (
  <Frame name={name} small={small}>
    <use href={`${useRoot()}${marks}#${name}`} />
  </Frame>
);
