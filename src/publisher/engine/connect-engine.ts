import * as v from 'valibot';

/** What may stand for a question mark of a statement; a list of rows for one after VALUES. */
export type EngineValue = string | number | bigint | readonly (readonly (string | number | bigint)[])[];

/** An open connection to a search server that speaks SphinxQL. */
export type Engine = {
  /** Rows of a SELECT, each as its schema says; a row of another shape is a mistake and is thrown. */
  readonly ask: <T>(schema: v.GenericSchema<unknown, T>, sql: string, values?: readonly EngineValue[]) => Promise<T[]>;
  /** Any other statement. */
  readonly tell: (sql: string, values?: readonly EngineValue[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Where a search server is. */
export type EngineAddress = { readonly host: string; readonly port: number };

const PATIENCE = 10_000;

/**
 * Connects to a search server. What goes wrong here or later is thrown as the client's error, whose `code` and
 * message say it.
 */
export const connectEngine = async ({ host, port }: EngineAddress): Promise<Engine> => {
  // Only who asks a search server pays for its client.
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection({
    ...{ host, port, connectTimeout: PATIENCE },
    supportBigNumbers: true,
    // Engines say that their texts are of three bytes a letter at most; they are plain UTF-8.
    typeCast: (field, next) => (/STRING|CHAR|BLOB/.test(field.type) ? field.string('utf8') : next()),
  });
  const run = async (sql: string, values: readonly EngineValue[] = []): Promise<unknown> =>
    (await connection.query(sql, [...values]))[0];
  return {
    ask: async (schema, sql, values) => v.parse(v.array(schema), await run(sql, values)),
    tell: async (sql, values) => {
      await run(sql, values);
    },
    close: () => connection.end(),
  };
};
