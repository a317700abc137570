import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { inTransaction } from './in-transaction.ts';

const table = () => {
  const database = new Libsql(':memory:');
  database.exec('CREATE TABLE word (text TEXT UNIQUE)');
  const add = (text: string) => database.prepare('INSERT INTO word VALUES (?)').run(text);
  const count = () => database.prepare('SELECT text FROM word').all().length;
  return { database, add, count };
};

it('keeps all of the work', () => {
  const { database, add, count } = table();
  inTransaction(database, () => ['یک', 'دو'].forEach(add));
  expect(count()).toBe(2);
});

it('keeps none of it when a part fails, and tells why', () => {
  const { database, add, count } = table();
  expect(() => inTransaction(database, () => ['یک', 'یک'].forEach(add))).toThrow('UNIQUE');
  expect(count()).toBe(0);
  expect(database.inTransaction).toBe(false);
});

it('tells the first error when the database has already rolled back by itself', () => {
  const { database, add, count } = table();
  const work = () => {
    add('یک');
    database.exec('ROLLBACK');
    throw new Error('disk full');
  };
  expect(() => inTransaction(database, work)).toThrow('disk full');
  expect(count()).toBe(0);
});
