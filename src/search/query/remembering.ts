/** Remembers what is under way or was fetched; a failure is forgotten, so that it can be tried again. */
export const remembering = <K, T>(make: (key: K) => Promise<T>): ((key: K) => Promise<T>) => {
  const held = new Map<K, Promise<T>>();
  return (key) => {
    const before = held.get(key);
    if (before !== undefined) return before;
    const made = make(key).catch((error: unknown) => {
      held.delete(key);
      throw error;
    });
    held.set(key, made);
    return made;
  };
};
