import * as v from 'valibot';
import type { Analysis } from '#search/build/analysis.ts';
import type { SearchBackend } from '#search/search-backend.ts';
import type { Engine } from './connect-engine.ts';
import { ARTICLES } from './engine-configuration.ts';
import { engineId } from './engine-id.ts';
import { engineReader } from './engine-reader.ts';
import { fillEngine } from './fill-engine.ts';
import { inBatches } from './in-batches.ts';

const AT_A_TIME = 10_000;

const versionSchema = v.object({ id: v.union([v.string(), v.number()]), article: v.string(), version: v.number() });

const versions = async (engine: Engine): Promise<Map<string, number>> => {
  const found = new Map<string, number>();
  const sql = `SELECT id, article, version FROM ${ARTICLES} WHERE id > ? ORDER BY id ASC LIMIT ${AT_A_TIME} OPTION max_matches=${AT_A_TIME}`;
  let last: bigint | undefined = 0n;
  while (last !== undefined) {
    const rows: v.InferOutput<typeof versionSchema>[] = await engine.ask(versionSchema, sql, [last]);
    for (const { article, version } of rows) found.set(article, version);
    const end = rows.at(-1);
    last = end === undefined || rows.length < AT_A_TIME ? undefined : BigInt(end.id);
  }
  return found;
};

const remove = async (engine: Engine, ids: readonly string[]): Promise<void> => {
  for (const some of inBatches(ids, AT_A_TIME / 10)) {
    await engine.tell(`DELETE FROM ${ARTICLES} WHERE id IN (${some.map(engineId).join(',')})`);
  }
};

/** The search of a server that speaks SphinxQL, for archives too large for files. */
export const sphinxBackend = (engine: Engine, analysis: Analysis): SearchBackend => ({
  versions: () => versions(engine),
  index: (batch) => fillEngine(engine, batch, analysis),
  remove: (ids) => remove(engine, ids),
  open: async () => ({ readers: [await engineReader(engine)] }),
});
