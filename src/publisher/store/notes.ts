import type { Database } from 'libsql';
import type { Store } from './store.ts';

/** What the store keeps about addresses: texts whose meaning is their writer's. */
export const makeNotes = (database: Database): Pick<Store, 'noted' | 'note'> => {
  const find = database.prepare('SELECT state FROM fetched WHERE address = ?');
  const put = database.prepare(
    'INSERT INTO fetched (address, state) VALUES (?, ?) ON CONFLICT (address) DO UPDATE SET state = excluded.state',
  );
  return {
    noted: (address) => {
      const row: unknown = find.get(address);
      const state: unknown = typeof row === 'object' && row !== null && 'state' in row ? row.state : undefined;
      return typeof state === 'string' ? state : undefined;
    },
    note: (address, state) => void put.run(address, state),
  };
};
