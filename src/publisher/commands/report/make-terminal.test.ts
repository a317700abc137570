import { expect, it } from 'vitest';
import { makeTerminal } from './make-terminal.ts';
import { printable } from './terminal.ts';

const terminal = (watched: boolean) => {
  const written: string[] = [];
  let time = 0;
  const made = makeTerminal({
    out: (text) => void written.push(`out ${text}`),
    err: (text) => void written.push(text),
    clock: () => time,
    watched,
  });
  return { ...made, written, after: (milliseconds: number) => (time += milliseconds) };
};

it('is silent about progress in the first second', () => {
  const { progress, written, after } = terminal(true);
  after(999);
  progress('1 of 9');
  expect(written).toEqual([]);
});

it('shows progress to a person in one line that changes and then goes away', () => {
  const { progress, say, written, after } = terminal(true);
  after(1000);
  progress('1 of 9');
  after(100);
  progress('2 of 9');
  after(100);
  progress('3 of 9');
  say('done');
  expect(written).toEqual(['\r\u001B[K1 of 9', '\r\u001B[K3 of 9', '\r\u001B[K', 'out done\n']);
});

it('writes progress into a log seldom and without control characters', () => {
  const { progress, done, written, after } = terminal(false);
  for (let second = 1; second <= 7; second += 1) {
    after(1000);
    progress(`${String(second)} of 9`);
  }
  done();
  expect(written).toEqual(['1 of 9\n', '6 of 9\n']);
});

it('prints words of a file as words', () => {
  expect(printable('الف\u001B[31mب\u202Eج\nد می\u200Cرود')).toBe('الف [31mب ج د می\u200Cرود');
});
