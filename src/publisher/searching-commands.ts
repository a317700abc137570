import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { SearchQuery } from '#search/query/search-query.ts';
import { resolve } from 'node:path';
import { engineAddress, languageTag, siteOption, storeOption } from './command-options.ts';
import type { Running } from './command-options.ts';
import type { EngineAddress } from './engine/connect-engine.ts';
import { engineConfiguration } from './engine/engine-configuration.ts';

const MOST = 1000;
const DAY = 86_400;

const answerCount = (text: string): number => {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MOST)
    throw new InvalidArgumentError(`It must be a number from 1 to ${MOST}.`);
  return count;
};

/** The beginning of a day in UTC, in seconds since 1970. */
const dayStart = (text: string): number => {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time))
    throw new InvalidArgumentError('It must be a day such as 2026-03-21.');
  return time / 1000;
};

const dayEnd = (text: string): number => dayStart(text) + DAY - 1;

type SearchOptions = Omit<SearchQuery, 'text'> & {
  readonly site: string;
  readonly engine?: EngineAddress;
  readonly limit: number;
  readonly json: boolean;
};

const LISTENING = '127.0.0.1:9306';
const DEFAULT_ENGINE = engineAddress(LISTENING);

const askedEngine = (): Option =>
  new Option('--engine <host:port>', 'ask this search server, not the site').argParser(engineAddress);

/** Adds the commands for archives that are too large for an index of files. */
const addEngineCommands = (program: Command, { terminal, finishWith }: Running): void => {
  const engine = program.command('engine').description('keep the index of a search server: Sphinx or Manticore');

  engine
    .command('configure')
    .description('print the configuration of the server')
    .requiredOption('--data <folder>', 'where the server keeps its data')
    .addOption(
      new Option('--listen <host:port>', 'where it listens')
        .argParser(engineAddress)
        .default(DEFAULT_ENGINE, LISTENING),
    )
    .action(({ data, listen }: { data: string; listen: EngineAddress }) =>
      terminal.say(engineConfiguration({ data: resolve(data), listen }).trimEnd()),
    );

  engine
    .command('fill')
    .description('bring its index up to date with the store')
    .option(...storeOption)
    .option('--config <file>', 'site configuration, for this time only')
    .addOption(
      new Option('--engine <host:port>', 'the server').argParser(engineAddress).default(DEFAULT_ENGINE, LISTENING),
    )
    .action((options: { store: string; config?: string; engine: EngineAddress }) =>
      finishWith(import('./commands/fill-engine.ts').then(({ fillEngine }) => fillEngine(options, terminal))),
    );
};

/** Adds the commands of search. */
export const addSearchingCommands = (program: Command, running: Running): void => {
  const { terminal, finishWith } = running;
  addEngineCommands(program, running);
  program
    .command('search')
    .description('find articles of the published site')
    .argument('<words...>', 'what to look for')
    .option(...siteOption)
    .addOption(askedEngine())
    .option('--source <slug>', 'only of this source')
    .option('--section <slug>', 'only of this section')
    .option('--articles-in <tag>', 'only in this language', languageTag)
    .option('--from <day>', 'only from this day on', dayStart)
    .option('--to <day>', 'only up to this day', dayEnd)
    .addOption(new Option('--language <tag>', 'how the words are read').argParser(languageTag).default('fa'))
    .addOption(new Option('--limit <number>', 'how many answers at most').argParser(answerCount).default(10))
    .option('--json', 'print answers as JSON', false)
    .action((words: readonly string[], { site, engine, limit, json, ...filters }: SearchOptions) => {
      const request = { site, engine, limit, json, query: { text: words.join(' '), ...filters } };
      return finishWith(import('./commands/search.ts').then(({ searchSite }) => searchSite(request, terminal)));
    });
};
