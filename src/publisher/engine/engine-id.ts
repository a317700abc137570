import { createHash } from 'node:crypto';

/**
 * The number under which an engine keeps a text: 63 bits of its SHA-256, never 0. Two of ten million
 * texts share one in five cases of a million.
 */
export const engineId = (text: string): bigint =>
  BigInt.asUintN(63, createHash('sha256').update(text).digest().readBigUInt64BE()) || 1n;
