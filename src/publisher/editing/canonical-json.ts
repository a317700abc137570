const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  // Without a prototype there is no name that means something else.
  const copy: Record<string, unknown> = { __proto__: null };
  for (const key of Object.keys(value).sort()) copy[key] = sorted(value[key]);
  return copy;
};

/** An object keeps such names before all others, whatever order they are given in. */
const NUMBER = /^\d/;

/** A body is written three times on its way into the store: for two digests, and to lie there. */
const written = new WeakMap<object, string>();

const memberText = (member: unknown): string | undefined => {
  if (!isRecord(member)) return JSON.stringify(member);
  const text = written.get(member) ?? JSON.stringify(sorted(member));
  written.set(member, text);
  return text;
};

const oneLine = (value: unknown): string => {
  if (!isRecord(value) || Array.isArray(value)) return JSON.stringify(sorted(value));
  const keys = Object.keys(value).sort();
  if (keys.some((key) => NUMBER.test(key))) return JSON.stringify(sorted(value));
  const members = keys.map((key) => [key, memberText(value[key])] as const).filter(([, text]) => text !== undefined);
  return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text ?? ''}`).join(',')}}`;
};

/**
 * JSON with sorted keys and no choice left, so that equal documents are equal bytes. Texts are
 * written as they are: not one character is normalised. What a value holds must not be changed
 * afterwards: it may be remembered as it was.
 *
 * @param indent spaces of indentation; 0 writes one line
 */
export const canonicalJson = (value: unknown, indent = 0): string =>
  indent === 0 ? oneLine(value) : JSON.stringify(sorted(value), null, indent);
