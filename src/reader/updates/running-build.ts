/*
 * The build that runs, by the name `version.json` has for it. The app cannot know its own name, which is
 * made of what the app is: `/app.js` tells it.
 */
let running: string | undefined;

/** Says which build runs. @returns whether that is known */
export const nameRunningBuild = (build: unknown): boolean => {
  if (typeof build === 'string') running ??= build;
  return running !== undefined;
};

/**
 * Whether another build has been published since this page came. Where nobody has said which one runs, the
 * first that is heard of is taken for it.
 */
export const isOtherBuild = (build: string): boolean => {
  running ??= build;
  return build !== running;
};
