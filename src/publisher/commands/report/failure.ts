import { errorCode } from '../../files/error-code.ts';
import { EXIT } from './exit-codes.ts';
import { printable } from './terminal.ts';

/** The line a person sees and the code the command ends with. */
export type Failure = { readonly line: string; readonly code: number };

const CODES: Readonly<Record<'full' | 'broken' | 'denied' | 'blocked' | 'busy', readonly string[]>> = {
  full: ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'],
  broken: ['EIO', 'SQLITE_IOERR'],
  denied: ['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY'],
  blocked: ['ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'SQLITE_CANTOPEN'],
  busy: ['SQLITE_BUSY'],
};

const pathOf = (error: unknown): string =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? ` ${error.path}` : '';

const bug = (error: unknown): Failure => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { line: `This is a bug in Yelloweston. ${stack.split('\n').map(printable).join('\n')}`, code: EXIT.bug };
};

/**
 * Tells trouble of the machine from a mistake of ours: a full disk or a folder that may not be
 * written is one sentence, anything unknown is a bug and shows its stack.
 */
export const describeFailure = (error: unknown): Failure => {
  const code = errorCode(error);
  const path = pathOf(error);
  const is = (kind: keyof typeof CODES): boolean => CODES[kind].includes(code);
  if (is('full')) return { line: `The disk is full; could not write${path || ' any more'}`, code: EXIT.ioError };
  if (is('broken')) return { line: `The disk reported an error (${code})${path}`, code: EXIT.ioError };
  if (is('denied')) return { line: `No permission to write${path}`, code: EXIT.cannotCreate };
  if (is('blocked')) return { line: `Cannot make${path} (${code})`, code: EXIT.cannotCreate };
  if (is('busy')) return { line: 'Another process is writing to the store; try again', code: EXIT.ioError };
  return bug(error);
};
