import { Option } from 'commander';
import type { Command } from 'commander';
import { collected, now, storeOption } from './command-options.ts';
import type { Running } from './command-options.ts';

const REASONS = ['source-withdrew', 'legal', 'error', 'duplicate', 'privacy'];

const addCorrecting = (program: Command, { terminal, finishWith }: Running): void => {
  program
    .command('correct')
    .description('correct an article; readers see the note and the date')
    .argument('<article>', 'id or address of the article')
    .option('--field <field=text>', 'a field and its new text; may be given several times', collected, [])
    .option('--file <file>', 'article JSON with the whole article as it should be')
    .requiredOption('--note <text>', 'what was put right')
    .option(...storeOption)
    .action((article: string, options: { store: string; field: string[]; file?: string; note: string }) => {
      const { field: fields, file } = options;
      if (fields.length === 0 && file === undefined) program.error('error: say what to change with --field or --file');
      const request = { ...options, fields, article, now: now() };
      return finishWith(import('./commands/revising/correct.ts').then(({ correct }) => correct(request, terminal)));
    });
};

/** Adds the commands that change articles which are already in the store. */
export const addRevisingCommands = (program: Command, { terminal, finishWith }: Running): void => {
  program
    .command('withdraw')
    .description('withdraw an article for good; a stub with the reason stays')
    .argument('<article>', 'id or address of the article')
    .addOption(new Option('--reason <reason>', 'why').choices(REASONS).makeOptionMandatory())
    .option('--note <text>', 'shown to readers in its place')
    .option('--replaced-by <article>', 'the article to read instead')
    .option(...storeOption)
    .action((article: string, options: { store: string; reason: string; note?: string; replacedBy?: string }) =>
      finishWith(
        import('./commands/revising/withdraw.ts').then(({ withdraw }) =>
          withdraw({ ...options, article, now: now() }, terminal),
        ),
      ),
    );

  program
    .command('restore')
    .description('lift a withdrawal, so that the article may be imported again')
    .argument('<article>', 'id or address of the article')
    .option(...storeOption)
    .action((article: string, { store }: { store: string }) =>
      finishWith(
        import('./commands/revising/restore.ts').then(({ restore }) =>
          restore({ store, article, now: now() }, terminal),
        ),
      ),
    );
  addCorrecting(program, { terminal, finishWith });
};

/** Adds the commands that decide what becomes of changes which were held. */
export const addReviewCommands = (program: Command, { terminal, finishWith }: Running): void => {
  const review = program.command('review').description('look at changes that were held: too many at once');

  review
    .command('list')
    .description('show what is held, by the address it came from')
    .option(...storeOption)
    .action(({ store }: { store: string }) =>
      finishWith(import('./commands/revising/review.ts').then(({ listHeld }) => listHeld(store, terminal))),
    );

  for (const [word, accept, meaning] of [
    ['accept', true, 'make the changes'],
    ['reject', false, 'drop the changes'],
  ] as const)
    review
      .command(word)
      .description(`${meaning} that came from an address`)
      .argument('<address>', 'as "review list" names it')
      .option(...storeOption)
      .action((origin: string, { store }: { store: string }) =>
        finishWith(
          import('./commands/revising/review.ts').then(({ judgeHeld }) =>
            judgeHeld({ store, origin, accept, now: now() }, terminal),
          ),
        ),
      );
};
