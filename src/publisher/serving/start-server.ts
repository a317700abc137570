import { createServer } from 'node:http';
import { errorCode } from '../files/error-code.ts';
import { siteHandler } from './site-handler.ts';

export type RunningServer = { readonly address: string; readonly stop: () => Promise<void> };

export type StartResult =
  { readonly ok: true; readonly server: RunningServer } | { readonly ok: false; readonly reason: 'taken' | 'denied' };

const LOOPBACK = '127.0.0.1';

const REASONS: Readonly<Record<string, 'taken' | 'denied'>> = { EADDRINUSE: 'taken', EACCES: 'denied' };

/**
 * Serves a site's folder to this machine only.
 *
 * @param port 0 takes any free one
 */
export const startServer = (folder: string, port: number): Promise<StartResult> =>
  new Promise((resolve, reject) => {
    const server = createServer(siteHandler(folder));
    const stop = (): Promise<void> =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      });
    server.once('error', (error) => {
      const reason = REASONS[errorCode(error)];
      if (reason === undefined) reject(error);
      else resolve({ ok: false, reason });
    });
    server.listen(port, LOOPBACK, () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ ok: true, server: { address: `http://${LOOPBACK}:${actual}`, stop } });
    });
  });
