import type { WritableSearchFiles } from '../format/files.ts';

/** An index that lives in memory: for tests, and for sets as small as a reader's saved articles. */
export type MemoryFiles = WritableSearchFiles & {
  /** Name → bytes, or a JSON value as text. */
  readonly held: ReadonlyMap<string, Uint8Array | string>;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** An empty index in memory. */
export const memoryFiles = (): MemoryFiles => {
  const held = new Map<string, Uint8Array | string>();
  const find = (name: string): Uint8Array | string => {
    const file = held.get(name);
    if (file === undefined) throw new Error(`there is no search file ${name}`);
    return file;
  };
  return {
    held,
    bytes: (name) =>
      Promise.resolve().then(() => {
        const file = find(name);
        if (typeof file === 'string') throw new Error(`the search file ${name} holds JSON`);
        return file;
      }),
    json: (name) => Promise.resolve().then((): unknown => JSON.parse(String(find(name)))),
    exists: (name) => Promise.resolve(held.has(name)),
    writeBytes: (name, ...parts) => Promise.resolve(held.set(name, joined(parts))).then(() => undefined),
    writeJson: (name, value) => Promise.resolve(held.set(name, JSON.stringify(value))).then(() => undefined),
    remove: (folder) => {
      for (const name of held.keys()) if (name.startsWith(`${folder}/`)) held.delete(name);
      return Promise.resolve();
    },
  };
};
