const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, sorted(held)]));
};

/**
 * JSON with sorted keys and no choice left, so that equal documents are equal bytes. Texts are
 * written as they are: not one character is normalised.
 *
 * @param indent spaces of indentation; 0 writes one line
 */
export const canonicalJson = (value: unknown, indent = 0): string => JSON.stringify(sorted(value), null, indent);
