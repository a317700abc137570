import { InvalidArgumentError } from 'commander';
import type { EngineAddress } from './engine/connect-engine.ts';
import type { Terminal } from './commands/report/terminal.ts';

/** What a command needs to run: where it speaks, and what becomes of its exit code. */
export type Running = {
  readonly terminal: Terminal;
  readonly finishWith: (work: Promise<number>) => Promise<void>;
};

export const storeOption = ['--store <file>', 'the store', '.news/store.db'] as const;
export const siteOption = ['--site <folder>', 'the published site', '.news/site'] as const;

/** The present time as the contract writes it, RFC 3339 in UTC. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** Gathers an option that may be given several times. */
export const collected = (text: string, before: readonly string[]): string[] => [...before, text];

/** Reads a port number, or says what one is. */
export const portNumber = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
};

/** Reads the address of a search server, `127.0.0.1:9306`, or says what one is. */
export const engineAddress = (text: string): EngineAddress => {
  const [, name = '', six = name, port = ''] = /^(?:([\w.-]+)|\[([\da-f:]+)\]):(\d{1,5})$/i.exec(text) ?? [];
  if (port === '') throw new InvalidArgumentError('It must be a host and a port, such as 127.0.0.1:9306.');
  return { host: name === '' ? six : name, port: portNumber(port) };
};

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };
const LONGEST_PAUSE = 24 * 3_600_000;

/** Reads a length of time, `15m`, as milliseconds, or says what one is. */
export const pauseOf = (text: string): number => {
  const [, count = '', unit = ''] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
  const pause = Number(count) * (UNITS[unit] ?? 0);
  if (pause < 60_000 || pause > LONGEST_PAUSE)
    throw new InvalidArgumentError('It must be a time from 1m to 24h, such as 15m.');
  return pause;
};

/** Reads a language tag, or says what one is. */
export const languageTag = (text: string): string => {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(text))
    throw new InvalidArgumentError('It must be a tag such as fa.');
  return text;
};
