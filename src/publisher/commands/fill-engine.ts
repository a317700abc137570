import { makeSourceOf } from '../configuration/find-source.ts';
import type { EngineAddress } from '../engine/connect-engine.ts';
import { sphinxBackend } from '../engine/sphinx-backend.ts';
import { sha256 } from '../files/sha256.ts';
import { searchAnalysis } from '../searching/search-analysis.ts';
import { searchChanges } from '../searching/search-changes.ts';
import { loadConfiguration } from './load-configuration.ts';
import { EXIT } from './report/exit-codes.ts';
import { problemLine } from './report/problem.ts';
import type { Terminal } from './report/terminal.ts';
import { withEngine } from './with-engine.ts';
import { withStore } from './with-store.ts';

export type FillOptions = {
  readonly store: string;
  readonly engine: EngineAddress;
  readonly config?: string | undefined;
};

const counted = (count: number): string => count.toLocaleString('en');

/**
 * Brings the index of a search server up to date with a store: what the store no longer shows goes
 * first, then what is new comes in.
 *
 * @returns the exit code
 */
export const fillEngine = async ({ store, engine, config }: FillOptions, terminal: Terminal): Promise<number> => {
  const loaded = await loadConfiguration(store, config);
  if (!loaded.ok) {
    terminal.warn(problemLine(loaded.problem));
    return loaded.code;
  }
  const sourceOf = makeSourceOf(loaded.configuration, sha256);
  return withStore(store, terminal, ({ records }) =>
    withEngine(engine, terminal, async (connection) => {
      const backend = sphinxBackend(connection, searchAnalysis());
      const changes = searchChanges(await backend.versions(), { records, sourceOf });
      await backend.remove(changes.withdrawn);
      await backend.index(changes.added);
      terminal.say(`Search server: ${counted(changes.fresh)} added, ${counted(changes.withdrawn.length)} removed`);
      return EXIT.ok;
    }),
  );
};
