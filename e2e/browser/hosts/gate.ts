import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** What a reader finds on the way to the site. */
export type GateState =
  | 'open'
  /** No network: every connection breaks off. */
  | 'closed'
  /** A captive portal: every request, whatever it asks for, is answered with the page of the portal. */
  | 'portal';

export type OwnAnswer = { readonly status?: number; readonly type: string; readonly body: string };

const PORTAL = '<!doctype html><title>Hotel network</title><h1>Please sign in</h1>';

/** Headers that say how the body was sent and not what it is. */
const HOP = new Set(['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding']);

/** Stands between browser and site, so that a test can cut the line, or answer in the site's place. */
export class Gate {
  state: GateState = 'open';
  /** Answers in the place of the site, by path. */
  readonly answers = new Map<string, OwnAnswer>();
  /** Paths asked for while the gate was open, in order. */
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #site: string;

  private constructor(site: string) {
    this.#site = site;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** A gate before a site, at an address of its own. */
  static async open(site: string): Promise<Gate> {
    const gate = new Gate(site);
    await new Promise<void>((resolve) => gate.#server.listen(0, '127.0.0.1', resolve));
    return gate;
  }

  get address(): string {
    const bound = this.#server.address();
    return `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  }

  async shut(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (this.state === 'closed') {
      response.destroy();
      return;
    }
    if (this.state === 'portal') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(PORTAL);
      return;
    }
    this.asked.push(path);
    const own = this.answers.get(path);
    if (own === undefined) await this.#pass(request, response);
    else response.writeHead(own.status ?? 200, { 'Content-Type': own.type, 'Cache-Control': 'no-cache' }).end(own.body);
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await fetch(this.#site + (request.url ?? '/'), { redirect: 'manual' });
    const headers = [...answer.headers].filter(([name]) => !HOP.has(name));
    response.writeHead(answer.status, Object.fromEntries(headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  }
}
