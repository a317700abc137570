/** Letters that sound alike in Persian and are taken for one another; half a slip each. */
const ALIKE = ['زذضظ', 'سصث', 'تط', 'حه', 'قغ', 'عئ'];
const HALF = 0.5;

const groupOf = new Map(ALIKE.flatMap((letters, group) => Array.from(letters, (letter) => [letter, group] as const)));

const replacing = (a: string, b: string): number => {
  if (a === b) return 0;
  const group = groupOf.get(a);
  return group !== undefined && group === groupOf.get(b) ? HALF : 1;
};

type Table = { readonly a: string; readonly b: string; readonly rows: readonly (readonly number[])[] };

const isSwap = (a: string, b: string, [i, j]: readonly [number, number]): boolean =>
  i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);

const nextRow = ({ a, b, rows }: Table): number[] => {
  const i = rows.length;
  const above = (up: number, j: number): number => rows[i - up]?.[j] ?? Infinity;
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const other = above(1, j - 1) + replacing(a.charAt(i - 1), b.charAt(j - 1));
    const swap = isSwap(a, b, [i, j]) ? above(2, j - 2) + 1 : Infinity;
    row.push(Math.min(above(1, j) + 1, (row[j - 1] ?? Infinity) + 1, other, swap));
  }
  return row;
};

/**
 * The fewest slips between two words: a letter more, less, other, or two that changed places.
 * Anything above `most` counts as infinite. Source: optimal string alignment.
 */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  while (rows.length <= a.length) {
    const row = nextRow({ a, b, rows });
    if (Math.min(...row) > most) return Infinity;
    rows.push(row);
  }
  const distance = rows[a.length]?.[b.length] ?? Infinity;
  return distance <= most ? distance : Infinity;
};
