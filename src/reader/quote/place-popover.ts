import type { Direction } from '#text/direction.ts';
import { HEADER } from '../style/header-height.ts';

type Size = { readonly inline: number; readonly block: number };

/** Pixels from the start corner of the window; `isBelow` when there was no room above. */
export type PopoverPlace = { readonly block: number; readonly inline: number; readonly isBelow: boolean };

type Around = {
  /** Lines of the selection as rectangles of the window. */
  readonly lines: readonly DOMRect[];
  readonly popover: Size;
  readonly window: Size;
  readonly direction: Direction;
};

const GAP = 12;
const EDGE = 8;

/** Centres a popover above the first selected line, or below the last where the header is in the way. */
export const placePopover = ({ lines, popover, window, direction }: Around): PopoverPlace | undefined => {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const above = first.top - popover.block - GAP;
  const isBelow = above < HEADER;
  const line = isBelow ? last : first;
  const middle = line.left + line.width / 2;
  const start = (direction === 'rtl' ? window.inline - middle : middle) - popover.inline / 2;
  const inline = Math.max(EDGE, Math.min(start, window.inline - popover.inline - EDGE));
  return { block: isBelow ? last.bottom + GAP : above, inline, isBelow };
};
