/** The code of a system or database error, such as `ENOENT` or `SQLITE_FULL`. */
export const errorCode = (error: unknown): string => {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
};
