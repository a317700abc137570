import { GENERATION } from '#article/release.ts';
import { activateUpdate } from './activate-update.ts';
import { readRelease } from './read-release.ts';
import { isOtherBuild } from './running-build.ts';
import { reloadOnce } from './reload-page.ts';
import { waitingWorker } from './update-store.ts';

/** An app that cannot read what is published must go, whether a newer one waits already or not. */
const replaceNow = (build: string): void => {
  const worker = waitingWorker();
  reloadOnce(build, worker === undefined ? undefined : () => activateUpdate(worker));
};

/**
 * Looks whether another app has been published since: a newer worker is fetched and offered; where
 * the published data needs it, it takes over without asking.
 *
 * @param generation the generation this app reads
 */
export const followRelease = async (
  registration: ServiceWorkerRegistration | undefined,
  generation = GENERATION,
): Promise<void> => {
  const release = await readRelease();
  if (release === undefined) return;
  if (isOtherBuild(release.build)) await registration?.update().catch(() => undefined);
  if (release.minCompatible > generation) replaceNow(release.build);
};
