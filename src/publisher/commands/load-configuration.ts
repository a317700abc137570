import type { SiteConfiguration } from '#article/site.ts';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { decodeText } from '../files/decode-text.ts';
import { readInput } from '../files/read-input.ts';
import { configurationFile } from '../store/store-places.ts';
import { EXIT } from './report/exit-codes.ts';
import type { Problem } from './report/problem.ts';

export type LoadedConfiguration =
  /** `text` is what a store should remember: set when a file was named. */
  | { readonly ok: true; readonly configuration: SiteConfiguration; readonly text?: string }
  | { readonly ok: false; readonly problem: Problem; readonly code: number };

const LARGEST = 5 * 1024 * 1024;

const fromFile = async (file: string): Promise<LoadedConfiguration> => {
  const input = await readInput(file, LARGEST);
  if (!input.ok) return { ok: false, problem: { file, message: input.message }, code: EXIT.noInput };
  const decoded = decodeText(input.bytes);
  if (!decoded.ok) return { ok: false, problem: { file, message: decoded.message }, code: EXIT.badData };
  const result = readConfiguration(decoded.text);
  if (!result.ok)
    return { ok: false, problem: { file, field: result.field, message: result.message }, code: EXIT.badData };
  return { ok: true, configuration: result.configuration, text: decoded.text };
};

const isAbsent = (message: string): boolean => message === 'does not exist';

/**
 * The configuration of a site: the file the person names, else the one the store remembers, else one
 * that comes along with what is imported, else the built-in one.
 *
 * @param named file of `--config`
 * @param fallback file of the sample edition
 */
export const loadConfiguration = async (
  store: string,
  named?: string,
  fallback?: string,
): Promise<LoadedConfiguration> => {
  if (named !== undefined) return fromFile(named);
  const remembered = await fromFile(configurationFile(store));
  if (remembered.ok) return { ok: true, configuration: remembered.configuration };
  if (!isAbsent(remembered.problem.message)) return remembered;
  return fallback === undefined ? { ok: true, configuration: DEFAULT_CONFIGURATION } : fromFile(fallback);
};
