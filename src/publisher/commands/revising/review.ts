import { isTombstone } from '#article/is-tombstone.ts';
import type { ArticleDocument } from '#article/article.ts';
import { makeSourceOf } from '../../configuration/find-source.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Quarantined, Store } from '../../store/store.ts';
import { loadConfiguration } from '../load-configuration.ts';
import { EXIT } from '../report/exit-codes.ts';
import { problemLine } from '../report/problem.ts';
import { printable } from '../report/terminal.ts';
import type { Terminal } from '../report/terminal.ts';
import { withStore } from '../with-store.ts';

const SHOWN = 5;

const nameOf = (document: ArticleDocument | undefined): string => {
  if (document === undefined) return '?';
  return isTombstone(document) ? '(withdrawn)' : document.headline;
};

const changeLine = (store: Store, { document }: Quarantined): string => {
  const [before, after] = [nameOf(store.read(document.id)), nameOf(document)];
  return printable(`  ${document.id}: ${before}${before === after ? ' (text)' : ` → ${after}`}`);
};

const byOrigin = (held: readonly Quarantined[]): Map<string, Quarantined[]> => {
  const found = new Map<string, Quarantined[]>();
  for (const one of held) found.set(one.origin, [...(found.get(one.origin) ?? []), one]);
  return found;
};

/**
 * Shows what was held because too much would have changed at once.
 *
 * @returns the exit code
 */
export const listHeld = (path: string, terminal: Terminal): Promise<number> =>
  withStore(path, terminal, (store) => {
    const held = byOrigin(store.quarantine.list());
    if (held.size === 0) terminal.say('Nothing is held for review');
    for (const [origin, changes] of held) {
      terminal.say(
        printable(`${origin}: ${changes.length.toLocaleString('en')} changes, last on ${changes.at(-1)?.at ?? ''}`),
      );
      for (const change of changes.slice(0, SHOWN)) terminal.say(changeLine(store, change));
      if (changes.length > SHOWN) terminal.say(`  … and ${(changes.length - SHOWN).toLocaleString('en')} more`);
    }
    return EXIT.ok;
  });

export type Verdict = {
  readonly store: string;
  /** As `listHeld` names it. */
  readonly origin: string;
  readonly accept: boolean;
  /** RFC 3339 in UTC. */
  readonly now: string;
};

/**
 * Makes or drops what was held from one address.
 *
 * @returns the exit code
 */
export const judgeHeld = async ({ store: path, origin, accept, now }: Verdict, terminal: Terminal): Promise<number> => {
  const loaded = await loadConfiguration(path);
  if (!loaded.ok) {
    terminal.warn(problemLine(loaded.problem));
    return loaded.code;
  }
  const desk = { now, sha256, sourceOf: makeSourceOf(loaded.configuration, sha256) };
  return withStore(path, terminal, ({ quarantine }) => {
    if (!quarantine.list().some((one) => one.origin === origin)) {
      terminal.warn(printable(`Nothing is held from ${origin}`));
      return EXIT.badData;
    }
    const count = accept ? quarantine.accept(origin, desk).length : quarantine.reject(origin, desk);
    terminal.say(printable(`${accept ? 'Accepted' : 'Rejected'} ${count.toLocaleString('en')} changes from ${origin}`));
    return EXIT.ok;
  });
};
