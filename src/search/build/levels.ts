import type { Segment } from '../format/manifest.ts';

const FRESH = 2048;
const GROWTH = 64;

/** How many documents a segment of a level may hold: 2,048, 131,072, 8,388,608, … */
export const capacityOf = (level: number): number => FRESH * GROWTH ** level;

const living = ({ documents, removed }: Segment): number => documents - removed.length;

/**
 * The level to which new documents go, together with every segment up to it: the lowest that has
 * room. Most additions end in the fresh segment; when that is full, it moves up, and an
 * article is rewritten at most 64 times on each level above. Every segment costs a search a request for each
 * word; that is why the steps are high: up to 131,072 articles lie in two.
 */
export const levelFor = (segments: readonly Segment[], added: number): number => {
  let level = 0;
  const upTo = (highest: number): number =>
    segments.filter((segment) => segment.level <= highest).reduce((sum, segment) => sum + living(segment), added);
  while (upTo(level) > capacityOf(level)) level += 1;
  return level;
};
