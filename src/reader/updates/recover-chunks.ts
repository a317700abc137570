import { readRelease } from './read-release.ts';
import { isOtherBuild } from './running-build.ts';
import { reloadOnce } from './reload-page.ts';

const recover = async (): Promise<void> => {
  // Where nothing new was published a line was bad: a reload would only take away what is on the screen.
  const release = await readRelease();
  if (release !== undefined && isOtherBuild(release.build)) reloadOnce(release.build);
};

const onMissingPart = (): void => void recover();

/**
 * A part of the app that cannot be fetched any more was removed by a later deploy: the page is loaded
 * anew, once for that build. Where that does not help, the page shows that something failed.
 *
 * @returns how to end it
 */
export const recoverChunks = (): (() => void) => {
  addEventListener('vite:preloadError', onMissingPart);
  return () => {
    removeEventListener('vite:preloadError', onMissingPart);
  };
};
