/** An object of parsed JSON, nothing known of its fields. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export const isRecord = (value: unknown): value is UnknownRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: what is no list is a list of one, nothing an empty one. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
};

/** The objects in a value. */
export const recordsIn = (value: unknown): readonly UnknownRecord[] => listOf(value).filter(isRecord);

/** A filled string; undefined for everything else. */
export const stringIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** JSON parsed, undefined when it is none. */
export const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};
