import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The names a path may have as a file, by the habits all hosts share. */
const filesOf = (path: string): string[] => (path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]);

/**
 * A host that knows nothing but files, with a site in a folder of it: no header of the publisher's, no
 * redirect, and its own 404 for all that is outside.
 */
export class PlainHost {
  /** Without a network every connection breaks off. */
  isOpen = true;
  /** Paths asked for while there was a network, in order. */
  readonly asked: string[] = [];
  readonly #server: Server;
  readonly #site: string;
  readonly #folder: string;

  private constructor(site: string, folder: string) {
    this.#site = site;
    this.#folder = folder;
    this.#server = createServer((request, response) => {
      const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
      if (this.isOpen) this.#answer(path, response).catch(() => response.destroy());
      else response.destroy();
    });
  }

  /**
   * @param site folder of the site on the disk
   * @param folder of the host in which the site lies: `/mirror/news`
   */
  static async open(site: string, folder: string): Promise<PlainHost> {
    const host = new PlainHost(site, folder);
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  /** The address of the site, without a slash at the end. */
  get address(): string {
    const bound = this.#server.address();
    return `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}${this.#folder}`;
  }

  async shut(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    this.asked.push(path);
    const inside = path.startsWith(`${this.#folder}/`) ? path.slice(this.#folder.length) : undefined;
    for (const file of inside === undefined ? [] : filesOf(inside)) {
      const bytes = await readFile(join(this.#site, file)).catch(() => undefined);
      if (bytes === undefined) continue;
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes);
      return;
    }
    const page = inside === undefined ? 'not here' : await readFile(join(this.#site, '404.html'));
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  }
}
