import styles from './icon.module.css';

const CIRCLE_SEARCH = 'M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Zm-1.5 5 5 5';

/** Path data on a 24 × 24 grid, drawn with a stroke. */
const PATHS = {
  back: 'M4 12h16M10.5 5.5 4 12l6.5 6.5',
  chevron: 'm9.5 5.5 6.5 6.5-6.5 6.5',
  external: 'M9 5.5h9.5V15M18 6 6 18',
  search: CIRCLE_SEARCH,
  bookmark: 'M6.5 4h11a1 1 0 0 1 1 1v15.2L12 15.8l-6.5 4.4V5a1 1 0 0 1 1-1Z',
  share:
    'M12 14.5V3.5M8 7l4-3.8L16 7M7.5 10.5H6A1.5 1.5 0 0 0 4.5 12v7A1.5 1.5 0 0 0 6 20.5h12a1.5 1.5 0 0 0 1.5-1.5v-7a1.5 1.5 0 0 0-1.5-1.5h-1.5',
  settings:
    'M4 7.5h9M18 7.5h2M4 16.5h2M11 16.5h9M17.9 7.5a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0ZM10.9 16.5a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0Z',
  print: 'M7 9V3.5h10V9M7 17H4.5v-6.5A1.5 1.5 0 0 1 6 9h12a1.5 1.5 0 0 1 1.5 1.5V17H17M7 14h10v6.5H7z',
  home: 'M4 10.5 12 4l8 6.5V20h-5.5v-5.5h-5V20H4z',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  offline:
    'm3.5 3.5 17 17M8.5 14.8a5 5 0 0 1 5.4-1M5.3 11.3a9.5 9.5 0 0 1 3.4-2.1M12.5 8.3a9.5 9.5 0 0 1 6.2 3M2.5 8a13.5 13.5 0 0 1 3.6-2.2M10.3 4.8A13.5 13.5 0 0 1 21.5 8M12 18.5h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that point along the line of reading, and so turn with the direction around them. */
export const FLIPPED_ICONS: ReadonlySet<IconName> = new Set(['back', 'chevron', 'external']);

type DrawingProps = { readonly path: string; readonly name?: IconName; readonly small?: boolean };

/** A stroke on the grid of the icons, for pictures that only one place needs. */
export const Drawing = ({ path, name, small = false }: DrawingProps) => (
  <svg
    className={small ? `${styles.icon} ${styles.small}` : styles.icon}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    data-icon={name}
    data-flip={name !== undefined && FLIPPED_ICONS.has(name) ? '' : undefined}
  >
    <path d={path} />
  </svg>
);

/** A picture beside words, never instead of them: always hidden from screen readers. */
export const Icon = ({ name, small = false }: { name: IconName; small?: boolean }) => (
  <Drawing path={PATHS[name]} name={name} small={small} />
);
