import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { SearchQuery } from '#search/query/search-query.ts';
import { searchSite } from './commands/search.ts';
import { languageTag, siteOption } from './command-options.ts';
import type { Running } from './command-options.ts';

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
  readonly limit: number;
  readonly json: boolean;
};

/** Adds the command that asks the search of a published site. */
export const addSearchingCommands = (program: Command, { terminal, finishWith }: Running): void => {
  program
    .command('search')
    .description('find articles of the published site')
    .argument('<words...>', 'what to look for')
    .option(...siteOption)
    .option('--source <slug>', 'only of this source')
    .option('--section <slug>', 'only of this section')
    .option('--articles-in <tag>', 'only in this language', languageTag)
    .option('--from <day>', 'only from this day on', dayStart)
    .option('--to <day>', 'only up to this day', dayEnd)
    .addOption(new Option('--language <tag>', 'how the words are read').argParser(languageTag).default('fa'))
    .addOption(new Option('--limit <number>', 'how many answers at most').argParser(answerCount).default(10))
    .option('--json', 'print answers as JSON', false)
    .action((words: readonly string[], { site, limit, json, ...filters }: SearchOptions) =>
      finishWith(searchSite({ site, limit, json, query: { text: words.join(' '), ...filters } }, terminal)),
    );
};
