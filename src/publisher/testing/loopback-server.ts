import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';
import { STRICT_POLICY } from '../fetching/fetch-policy.ts';
import type { FetchPolicy } from '../fetching/fetch-policy.ts';

export type LoopbackServer = {
  readonly address: string;
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** The strict policy, which lets this server alone be reached. */
  readonly policy: FetchPolicy;
};

/** A web server on this machine for one test. */
export const loopbackServer = async (answer: RequestListener): Promise<LoopbackServer> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const policy = { ...STRICT_POLICY, loopbackPorts: new Set([port]) };
  return { address: `http://127.0.0.1:${port}`, port, asked, policy };
};
