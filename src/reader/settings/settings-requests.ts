let open: (() => void) | undefined;

/** Asks for the sheet of settings. False when there is none yet: its code may not have come. */
export const requestSettings = (): boolean => {
  open?.();
  return open !== undefined;
};

/**
 * For the sheet: what is to be done when it is asked for.
 *
 * @returns how to end it
 */
export const answerSettingsRequests = (answer: () => void): (() => void) => {
  open = answer;
  return () => {
    if (open === answer) open = undefined;
  };
};
