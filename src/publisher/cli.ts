#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, Option } from 'commander';
import { now, pauseOf, portNumber, siteOption, storeOption } from './command-options.ts';
import { EXIT } from './commands/report/exit-codes.ts';
import { describeFailure } from './commands/report/failure.ts';
import { addImportingCommands } from './importing-commands.ts';
import { makeTerminal } from './commands/report/make-terminal.ts';
import type { DocumentReader } from './reading/opened.ts';
import { readApart } from './reading/read-apart.ts';
import { addReviewCommands, addRevisingCommands } from './revising-commands.ts';
import { addSearchingCommands } from './searching-commands.ts';

/** This file lies two folders deep, as source and as built. */
const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const terminal = makeTerminal({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
  clock: () => performance.now(),
});

// Whoever reads our output may stop reading: `yelloweston import … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// What a command needs is loaded when it is given: drawing pictures alone takes 20 MB and a tenth of a second.
const program = new Command('yelloweston');

/** Commander's own exit codes say only that something was wrong. */
const finishWith = (work: Promise<number>): Promise<void> =>
  work.then((code) => {
    terminal.done();
    process.exitCode = code;
  });

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

const version = (): string =>
  /"version": "([^"]+)"/.exec(readFileSync(inPackage('package.json'), 'utf8'))?.[1] ?? 'unknown';

program
  .version(version(), '--version', 'say which version this is')
  .description('Publishes news as a static site that reads right to left first.')
  .exitOverride()
  .configureHelp({ sortSubcommands: false });

/** What strangers wrote is read in threads of their own. */
const makeReader = (): DocumentReader => readApart(inPackage('dist/publisher/reading-thread.js'));

addImportingCommands(
  program,
  { terminal, finishWith },
  { sampleFolder: inPackage('src/publisher/sample'), makeReader },
);

program
  .command('publish')
  .description('write the site folder from the store')
  .option(...storeOption)
  .option(...siteOption)
  .option('--config <file>', 'site configuration, for this time only')
  .option('--no-offline', 'take the service worker out of browsers again')
  .action((options: { store: string; site: string; config?: string; offline: boolean }) =>
    finishWith(
      import('./commands/publish.ts').then(({ publish }) => publish({ ...options, dist: inPackage('dist') }, terminal)),
    ),
  );

type ServeCommandOptions = {
  readonly site: string;
  readonly port: number;
  readonly refresh?: number;
  readonly store: string;
  readonly config?: string;
  readonly allowPrivate?: boolean;
};

program
  .command('serve')
  .description('serve the site folder on this machine')
  .option(...siteOption)
  .addOption(new Option('--port <number>', 'port').argParser(portNumber).env('PORT').default(4173))
  .option('--refresh <time>', 'import all sources and publish, now and again after this time: 15m', pauseOf)
  .option(...storeOption)
  .option('--config <file>', 'site configuration, with --refresh')
  .option('--allow-private', 'with --refresh: sources in your own network may be fetched from')
  .action(async (options: ServeCommandOptions) => {
    const { serve } = await import('./commands/serve.ts');
    const work = async (): Promise<void> => {
      const { refresh } = await import('./commands/refresh.ts');
      await refresh({ ...options, dist: inPackage('dist'), makeReader, now }, terminal);
    };
    const refreshing = options.refresh === undefined ? undefined : { pause: options.refresh, work };
    return finishWith(serve({ ...options, stopped: interrupted(), refresh: refreshing }, terminal));
  });

addSearchingCommands(program, { terminal, finishWith });
addRevisingCommands(program, { terminal, finishWith });
addReviewCommands(program, { terminal, finishWith });

const transfers = () => import('./commands/store-transfer.ts');

const store = program.command('store').description('look after the store');

store
  .command('export')
  .description('write the store out as a folder of JSON')
  .argument('<folder>')
  .option(...storeOption)
  .action((folder: string, options: { store: string }) =>
    finishWith(transfers().then(({ exportStore }) => exportStore(options.store, folder, terminal))),
  );

store
  .command('import')
  .description('restore the store from such a folder')
  .argument('<folder>')
  .option(...storeOption)
  .action((folder: string, options: { store: string }) =>
    finishWith(transfers().then(({ importStore }) => importStore(options.store, folder, terminal))),
  );

store
  .command('verify')
  .description('compare every article with its digest')
  .option(...storeOption)
  .action((options: { store: string }) =>
    finishWith(transfers().then(({ verifyStore }) => verifyStore(options.store, terminal))),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  } else {
    const { line, code } = describeFailure(error);
    terminal.done();
    terminal.warn(line);
    process.exitCode = code;
  }
}
