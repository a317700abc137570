import { isTombstone } from '#article/is-tombstone.ts';
import { EXIT } from '../report/exit-codes.ts';
import type { Terminal } from '../report/terminal.ts';
import { withStore } from '../with-store.ts';
import { idIn, missingArticle } from './named-article.ts';

/**
 * Lifts a withdrawal. The words were deleted, so the article comes back when it is imported again.
 *
 * @returns the exit code
 */
export const restore = (
  { store: path, article, now }: { readonly store: string; readonly article: string; readonly now: string },
  terminal: Terminal,
): Promise<number> =>
  withStore(path, terminal, (store) => {
    const id = idIn(article);
    const found = store.read(id);
    if (found === undefined) {
      terminal.warn(missingArticle(article));
      return EXIT.badData;
    }
    if (!isTombstone(found)) {
      terminal.say(`${id} is not withdrawn`);
      return EXIT.ok;
    }
    store.lift(id, now);
    terminal.say(`The withdrawal of ${id} is lifted; import the article again to bring it back`);
    return EXIT.ok;
  });
