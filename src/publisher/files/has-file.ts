import { existsSync } from 'node:fs';

/** Whether there is a file at a path. */
export const hasFile = (path: string): boolean => existsSync(path);
