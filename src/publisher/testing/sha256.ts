import { createHash } from 'node:crypto';

/** A digest for the tests of steps that are handed one. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
