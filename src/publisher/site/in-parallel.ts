/** Enough to keep the disk busy while pages are made; more would only hold more of them in memory. */
const AT_ONCE = 16;

/** Does a piece of work for each item, several at once; the first failure ends it all. */
export const inParallel = async <Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> => {
  const source = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = source.next(); next.done !== true; next = source.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};
