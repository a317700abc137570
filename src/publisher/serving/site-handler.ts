import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { pageFile, addressIn, rootFrom } from '#article/locations.ts';
import { cacheControl } from '../hosting/cache-rules.ts';
import { redirectTarget } from './redirect-target.ts';
import { siteState } from './site-state.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Typed as a method, because the package speaks of Express' requests, which are Node's and more. */
type Middleware = { handle(request: IncomingMessage, response: ServerResponse, next: () => void): unknown };

const ARTICLE = /^\/a\/([^/]+)$/;
/** Configuration of hosts and the publisher's own memory. */
const HIDDEN = /\/\.(?!well-known\/)|^\/_(?:headers|redirects)$/;

const sendPage = async (response: ServerResponse, status: number, file: string): Promise<void> => {
  const html = await readFile(file, 'utf8').catch(() => undefined);
  const type = html === undefined ? 'text/plain' : 'text/html';
  response.writeHead(status, { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-cache' });
  response.end(html ?? `${status === 410 ? 'Gone' : 'Not found'}\n`);
};

/** By the way from the path asked for: whoever stands before this server may have taken a folder off it. */
const redirect = (response: ServerResponse, path: string, target: string): void => {
  response.writeHead(301, { Location: rootFrom(path) + target });
  response.end();
};

/** The folder's files; an answer in parts is not compressed, its ranges would not fit. */
const fileServer = (folder: string): Middleware => ({
  handle: sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
    },
  }),
});

const compressor: Middleware = {
  handle: compression({
    filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
  }),
};

/**
 * Answers requests from a site's folder as a good host would: one address per page, 404 with the
 * page for it, 410 for what was withdrawn, and never the application for an address it does not know.
 */
export const siteHandler = (folder: string): Answer => {
  const state = siteState(folder);
  const files = fileServer(folder);
  const pathOf = ({ url }: IncomingMessage): string => (url ?? '/').split('?')[0] ?? '/';
  /** A site in a folder of its host is here under that folder too: its page of unknown addresses leads there. */
  const enter = async (request: IncomingMessage): Promise<void> => {
    const own = await state.folder();
    if (own !== '') request.url = addressIn(own, request.url ?? '/') ?? request.url;
  };
  const notFound = (response: ServerResponse): Promise<void> => sendPage(response, 404, join(folder, pageFile('/404')));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(await state.headers())) response.setHeader(name, value);
    await enter(request);
    const path = pathOf(request);
    const target = redirectTarget(path, await state.editions());
    if (target !== undefined) {
      redirect(response, path, target);
      return;
    }
    const id = ARTICLE.exec(path)?.[1];
    if (id !== undefined && (await state.isWithdrawn(id))) return sendPage(response, 410, join(folder, pageFile(path)));
    if (HIDDEN.test(path)) return notFound(response);
    files.handle(request, response, () => void notFound(response));
  };
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    compressor.handle(request, response, () => void answer(request, response));
  };
};
