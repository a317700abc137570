import { makeSourceOf } from '../configuration/find-source.ts';
import { sha256 } from '../files/sha256.ts';
import { renditionDrawer } from '../media/draw-renditions.ts';
import { cardDrawer } from '../site/cards/draw-card.ts';
import { loadApp } from '../site/load-app.ts';
import { publishSite } from '../site/publish-site.ts';
import { mediaFolder, mediaPath } from '../store/store-places.ts';
import { EXIT } from './report/exit-codes.ts';
import { loadConfiguration } from './load-configuration.ts';
import { problemLine } from './report/problem.ts';
import type { Terminal } from './report/terminal.ts';
import { withStore } from './with-store.ts';

export type PublishOptions = {
  readonly store: string;
  /** Folder of the site. */
  readonly site: string;
  readonly config?: string | undefined;
  /** False takes the service worker out of readers' browsers again. */
  readonly offline?: boolean | undefined;
  /** Folder of the built reader. */
  readonly dist: string;
};

const counted = (count: number): string => count.toLocaleString('en');

/**
 * Publishes the articles of a store as a folder any web server can serve.
 *
 * @returns the exit code
 */
export const publish = async (options: PublishOptions, terminal: Terminal): Promise<number> => {
  const { store, site, config, offline, dist } = options;
  const loaded = await loadConfiguration(store, config);
  if (!loaded.ok) {
    terminal.warn(problemLine(loaded.problem));
    return loaded.code;
  }
  const { configuration } = loaded;
  const app = await loadApp(dist);
  if (app === undefined) {
    terminal.warn(`The reader is not built: ${dist} is incomplete (run: npm run build)`);
    return EXIT.noInput;
  }
  const fileOf = (address: string): string => mediaPath(mediaFolder(store), address);
  return withStore(store, terminal, async ({ records }) => {
    let exitCode: number = EXIT.ok;
    const { articles, withdrawn, written, unchanged, removed } = await publishSite({
      ...{ folder: site, records, configuration, app, offline },
      pictures: { fileOf, draw: renditionDrawer(fileOf) },
      drawCard: cardDrawer(app.cardFonts),
      sourceOf: makeSourceOf(configuration, sha256),
      onArticle: (done, all) => terminal.progress(`${counted(done)} of ${counted(all)} articles published`),
      onProblem: (problem) => {
        exitCode = EXIT.someProblems;
        terminal.warn(problemLine({ file: store, ...problem, action: 'the picture was left out' }));
      },
    });
    terminal.say(`Published ${counted(articles)} articles (${counted(withdrawn)} withdrawn) to ${site}`);
    terminal.say(`Files: ${counted(written)} written, ${counted(unchanged)} unchanged, ${counted(removed)} removed`);
    return exitCode;
  });
};
