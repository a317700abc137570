import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { ImportRequest } from './commands/import.ts';
import { languageTag, now, storeOption } from './command-options.ts';
import type { Running } from './command-options.ts';

/** What a person calls the kinds of documents. */
const KINDS = {
  feed: 'xml-feed',
  'json-feed': 'json-feed',
  opml: 'opml',
  page: 'html',
  wordpress: 'wordpress-rest',
  wxr: 'wxr',
  ninjs: 'ninjs',
  'newsml-g2': 'newsml-g2',
  'json-ld': 'json-ld',
  article: 'article-json',
  text: 'plain-text',
} as const;

const isKind = (name: string): name is keyof typeof KINDS => Object.hasOwn(KINDS, name);

const kindNamed = (name: string): (typeof KINDS)[keyof typeof KINDS] => {
  if (isKind(name)) return KINDS[name];
  throw new InvalidArgumentError(`It must be one of ${Object.keys(KINDS).join(', ')}.`);
};

type ImportOptions = Omit<ImportRequest, 'files' | 'sample' | 'now' | 'fetch' | 'makeReader'> & {
  readonly sample?: true;
};

const addSourceCommands = (program: Command, { terminal, finishWith }: Running): void => {
  program
    .command('source')
    .description('look after the sources of the configuration')
    .command('add')
    .description('look at a feed, or a page that names one, and add it to the configuration')
    .argument('<address>')
    .option(...storeOption)
    .option('--config <file>', "the configuration to add to, instead of the store's own")
    .option('--allow-private', 'an address of your own network may be fetched from')
    .action(async (address: string, options: { store: string; config?: string; allowPrivate?: boolean }) => {
      // It brings all parsers along, and other commands do without them.
      const { addSource } = await import('./commands/source-add.ts');
      return finishWith(addSource({ ...options, address, now: now() }, terminal));
    });
};

/**
 * Adds the commands that bring articles in.
 *
 * `sampleFolder` is that of the sample edition; `makeReader` gives who reads documents of others.
 */
export const addImportingCommands = (
  program: Command,
  { terminal, finishWith }: Running,
  { sampleFolder, makeReader }: { readonly sampleFolder: string } & Required<Pick<ImportRequest, 'makeReader'>>,
): void => {
  program
    .command('import')
    .description('put articles into the store: from files, from addresses, or from all sources of the configuration')
    .argument('[file or address...]', 'feeds, pages, exports of other systems, plain text, article JSON')
    .option('--sample', 'import the sample edition')
    .option(...storeOption)
    .option('--config <file>', 'site configuration for this store, remembered for later')
    .addOption(
      new Option('--as <kind>', `what is named, instead of a guess: ${Object.keys(KINDS).join(', ')}`).argParser(
        kindNamed,
      ),
    )
    .option('--language <tag>', 'language of the texts, instead of a guess', languageTag)
    .option('--credit <name>', 'source of texts that name none')
    .option('--dry-run', 'only look; put nothing into the store')
    .option('--json', 'with --dry-run: print {articles, problems}')
    .option('--allow-private', 'addresses of your own network may be fetched from')
    .action((files: string[], options: ImportOptions) => {
      if (options.json === true && options.dryRun !== true) program.error('error: --json goes with --dry-run');
      const sample = options.sample && sampleFolder;
      const request = { ...options, files, sample, makeReader, now: now() };
      return finishWith(import('./commands/import.ts').then(({ importFiles }) => importFiles(request, terminal)));
    });

  addSourceCommands(program, { terminal, finishWith });
};
