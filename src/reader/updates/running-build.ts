/*
 * The build that was published when this page came, by the name `version.json` had for it then. The
 * app cannot know its own name: it is made of what the app is.
 */
let running: string | undefined;

/**
 * Whether another build has been published since this page came. The first build that is heard of is
 * taken for the one that runs.
 */
export const isOtherBuild = (build: string): boolean => {
  running ??= build;
  return build !== running;
};
