import type { Segment } from '../format/manifest.ts';

const FRESH = 512;
const GROWTH = 16;

/** How many documents a segment of a level may hold: 512, 8,192, 131,072, … */
export const capacityOf = (level: number): number => FRESH * GROWTH ** level;

const living = ({ documents, removed }: Segment): number => documents - removed.length;

/**
 * The level to which new documents go, together with every segment up to it: the lowest that has
 * room. Most additions end in the fresh segment; one in sixteen of its fillings moves up, so an
 * article is rewritten a fixed number of times whatever the size of the archive.
 */
export const levelFor = (segments: readonly Segment[], added: number): number => {
  let level = 0;
  const upTo = (highest: number): number =>
    segments.filter((segment) => segment.level <= highest).reduce((sum, segment) => sum + living(segment), added);
  while (upTo(level) > capacityOf(level)) level += 1;
  return level;
};
