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

/**
 * JSON with sorted keys and no choice left, so that equal documents are equal bytes. Texts are
 * written as they are: not one character is normalised.
 *
 * @param indent spaces of indentation; 0 writes one line
 */
export const canonicalJson = (value: unknown, indent = 0): string => JSON.stringify(sorted(value), null, indent);
