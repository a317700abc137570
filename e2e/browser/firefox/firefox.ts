import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openSocket } from './socket.ts';
import type { TextSocket } from './socket.ts';

/** A Firefox on this machine: the one named by `FIREFOX`, else Debian's. */
export const findFirefox = (): string | undefined =>
  [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    (path) => path !== undefined && existsSync(path),
  );

type Answer = {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly method?: string;
  readonly params?: { readonly level?: string };
  readonly message?: string;
};

/** Speaks WebDriver BiDi: a command is answered under its number, events come in between. */
class Session {
  /** Errors and warnings of the console. */
  readonly complaints: string[] = [];
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #socket: TextSocket | undefined;
  #count = 0;

  async open(address: string): Promise<void> {
    this.#socket = await openSocket(address, (text) => {
      this.#take(JSON.parse(text) as Answer);
    });
  }

  close(): void {
    this.#socket?.close();
  }

  async ask(method: string, params: object): Promise<unknown> {
    const id = (this.#count += 1);
    const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#socket?.send(JSON.stringify({ id, method, params }));
    const { type, result, message } = await answer;
    if (type === 'error') throw new Error(`${method}: ${message}`);
    return result;
  }

  #take(answer: Answer): void {
    const { id, method, params } = answer;
    if (id !== undefined) this.#waiting.get(id)?.(answer);
    else if (method === 'log.entryAdded' && params?.level !== 'info' && params?.level !== 'debug')
      this.complaints.push(JSON.stringify(params));
  }
}

const addressIn = async (browser: ChildProcess): Promise<string> => {
  if (browser.stderr === null) throw new Error('Firefox cannot be heard');
  for await (const line of createInterface(browser.stderr)) {
    const [, address] = /BiDi listening on ws:(\S+)/.exec(line) ?? [];
    if (address !== undefined) return `http:${address}/session`;
  }
  throw new Error('Firefox ended before it could be spoken to');
};

type Evaluated = { readonly type: string; readonly result?: { readonly value?: unknown } };

/** A Firefox with one tab, driven by WebDriver BiDi. */
export class Firefox {
  readonly #browser: ChildProcess;
  readonly #profile: string;
  readonly #session = new Session();
  #tab = '';

  private constructor(browser: ChildProcess, profile: string) {
    this.#browser = browser;
    this.#profile = profile;
  }

  /** Starts it with a profile of its own, and without a window. */
  static async open(path: string): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
    const firefox = new Firefox(spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] }), profile);
    try {
      await firefox.#begin();
    } catch (error) {
      await firefox.close();
      throw error;
    }
    return firefox;
  }

  get complaints(): readonly string[] {
    return this.#session.complaints;
  }

  async #begin(): Promise<void> {
    await this.#session.open(await addressIn(this.#browser));
    await this.#session.ask('session.new', { capabilities: {} });
    await this.#session.ask('session.subscribe', { events: ['log.entryAdded'] });
    const tree = (await this.#session.ask('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    this.#tab = tree.contexts[0]?.context ?? '';
  }

  /** Opens an address and waits until it has loaded. */
  async goto(url: string): Promise<void> {
    await this.#session.ask('browsingContext.navigate', { context: this.#tab, url, wait: 'complete' });
  }

  /** The value of an expression in the page: a text, a number, a truth value; awaited where it is a promise. */
  async evaluate(expression: string): Promise<unknown> {
    const target = { context: this.#tab };
    const asked = { expression, target, awaitPromise: true };
    const { type, result } = (await this.#session.ask('script.evaluate', asked)) as Evaluated;
    if (type !== 'success') throw new Error(`in the page: ${expression}`);
    return result?.value;
  }

  async close(): Promise<void> {
    this.#session.close();
    const ended = new Promise((resolve) => this.#browser.once('exit', resolve));
    if (this.#browser.exitCode === null && this.#browser.kill()) await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
