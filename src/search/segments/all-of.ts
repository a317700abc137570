import { END, WAIT, type Documents } from './posting-list.ts';

/** The next document from `target` on that every list has, `END`, or the list that must load first. */
const step = (lists: readonly Documents[], target: number): number | Documents => {
  let wanted = target;
  let agreed = 0;
  for (let at = 0; agreed < lists.length; at = (at + 1) % lists.length) {
    const list = lists[at];
    if (list === undefined) return END;
    const document = list.seek(wanted);
    if (document === WAIT) return list;
    if (document === END) return END;
    agreed = document === wanted ? agreed + 1 : 1;
    wanted = document;
  }
  return wanted;
};

/**
 * The documents that all lists have, from the newest on, among the numbers `first` to `end`. Asks the
 * rarest list first and stops wherever the caller does, so a frequent word costs a few pages only.
 */
export async function* allOf(
  lists: readonly Documents[],
  [first, end]: readonly [number, number],
): AsyncGenerator<number, void> {
  const rarestFirst = lists.toSorted((a, b) => a.count - b.count);
  let target = first;
  while (target < end) {
    const found = step(rarestFirst, target);
    if (typeof found !== 'number') await found.load();
    else if (found >= end) return;
    else {
      yield found;
      target = found + 1;
    }
  }
}
