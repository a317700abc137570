import { errorCode } from '../files/error-code.ts';
import { EXIT } from './exit-codes.ts';
import { printable } from './terminal.ts';

/** The line a person sees and the code the command ends with. */
export type Failure = { readonly line: string; readonly code: number };

const FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);
const BROKEN = new Set(['EIO', 'SQLITE_IOERR']);
const DENIED = new Set(['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY']);
const IN_THE_WAY = new Set(['ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'SQLITE_CANTOPEN']);

const pathOf = (error: unknown): string =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? ` ${error.path}` : '';

/**
 * Tells trouble of the machine from a mistake of ours: a full disk or a folder that may not be
 * written is one sentence, anything unknown is a bug and shows its stack.
 */
export const describeFailure = (error: unknown): Failure => {
  const code = errorCode(error);
  const path = pathOf(error);
  if (FULL.has(code)) return { line: `The disk is full: could not write${path}`, code: EXIT.ioError };
  if (BROKEN.has(code)) return { line: `The disk reported an error at${path} (${code})`, code: EXIT.ioError };
  if (DENIED.has(code)) return { line: `No permission to write${path}`, code: EXIT.cannotCreate };
  if (IN_THE_WAY.has(code)) return { line: `Cannot make${path} (${code})`, code: EXIT.cannotCreate };
  if (code === 'SQLITE_BUSY') return { line: 'Another process is writing to the store; try again', code: EXIT.ioError };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { line: `This is a bug in Yelloweston. ${stack.split('\n').map(printable).join('\n')}`, code: EXIT.bug };
};
