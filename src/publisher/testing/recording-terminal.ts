import type { Terminal } from '../commands/report/terminal.ts';

/** A terminal that keeps what it was told. */
export const recordingTerminal = (): Terminal & { readonly said: string[]; readonly warned: string[] } => {
  const said: string[] = [];
  const warned: string[] = [];
  return {
    said,
    warned,
    say: (line) => void said.push(line),
    warn: (line) => void warned.push(line),
    progress: () => undefined,
  };
};
