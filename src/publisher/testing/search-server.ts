import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { EngineAddress } from '../engine/connect-engine.ts';
import { engineConfiguration } from '../engine/engine-configuration.ts';
import { temporaryFolder } from './temporary-folder.ts';

const HOST = '127.0.0.1';
const TRIALS = 200;
const PAUSE = 50;

/** The program of Sphinx or Manticore: the one named by `SEARCHD`, or one on the machine. */
export const SEARCHD = [process.env['SEARCHD'] ?? '']
  .concat((process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'searchd')))
  .find((file) => file !== '' && existsSync(file));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, HOST, () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });

const answers = ({ host, port }: EngineAddress): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host, port }, () => {
      socket.end();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** A search server with an empty index, for one test. */
export const searchServer = async (): Promise<EngineAddress> => {
  if (SEARCHD === undefined) throw new Error('there is no searchd on this machine');
  const folder = temporaryFolder();
  const address = { host: HOST, port: await freePort() };
  const data = join(folder, 'data');
  const configuration = join(folder, 'engine.conf');
  mkdirSync(data);
  writeFileSync(configuration, engineConfiguration({ data, listen: address }));
  const server = spawn(SEARCHD, ['--nodetach', '--config', configuration], { stdio: 'ignore' });
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.once('exit', () => resolve());
        server.kill();
      }),
  );
  for (let trial = 0; trial < TRIALS; trial += 1) {
    if (await answers(address)) return address;
    await wait(PAUSE);
  }
  throw new Error('searchd did not start');
};
