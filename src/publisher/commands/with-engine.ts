import { connectEngine } from '../engine/connect-engine.ts';
import type { Engine, EngineAddress } from '../engine/connect-engine.ts';
import { EXIT } from './report/exit-codes.ts';
import { problemLine } from './report/problem.ts';
import type { Terminal } from './report/terminal.ts';

/** The client's errors have a code, those of a server a state too; without one it is a mistake of ours. */
const isTrouble = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && (('errno' in error && 'syscall' in error) || 'sqlState' in error);

/**
 * Does something with a search server and closes the connection whatever happens.
 *
 * @returns the exit code of the work, or that of a server which cannot be reached or refuses
 */
export const withEngine = async (
  address: EngineAddress,
  terminal: Terminal,
  work: (engine: Engine) => Promise<number>,
): Promise<number> => {
  let engine: Engine | undefined;
  try {
    engine = await connectEngine(address);
    return await work(engine);
  } catch (error) {
    if (!isTrouble(error)) throw error;
    const { host, port } = address;
    terminal.warn(problemLine({ file: `${host}:${port}`, message: `the search server says: ${error.message}` }));
    return EXIT.unavailable;
  } finally {
    await engine?.close();
  }
};
