import { SITE_ROOT } from '../root/site-root.ts';
import { iconSelector } from '../ui/marks/icon.tsx';
import type { IconName } from '../ui/marks/icon.tsx';
import { HEADER } from '../style/header-height.ts';

/** Of the page that is shown, not of a list that is kept behind it. */
const STORY_LINK = `main > :not([hidden]) a[href^="${SITE_ROOT}/a/"]`;

/**
 * Moves focus along the stories of the page: from the one that has it, or from the first in sight.
 *
 * @returns whether there was a story to go to
 */
export const moveAlong = (step: 1 | -1): boolean => {
  const links = [...document.querySelectorAll<HTMLElement>(STORY_LINK)];
  const row = document.activeElement?.closest('li, article');
  const at = links.findIndex((link) => link.closest('li, article') === row);
  const inSight = links.findIndex((link) => link.getBoundingClientRect().bottom > HEADER);
  const next = links[at === -1 ? inSight : at + step];
  next?.focus();
  return next !== undefined;
};

const buttonWith = (icon: IconName, place: Element | null | undefined): HTMLElement | null | undefined =>
  place?.querySelector<HTMLElement>(`button:has(${iconSelector(icon)})`);

/** The tools of an opened story are in a bar of their own, also where only the ones beside the text show. */
const storyTools = (): Element | null => document.querySelector(`main nav:has(${iconSelector('share')})`);

/** The button that keeps the story which has focus, else the story this page is. */
export const saveButton = (): HTMLElement | undefined =>
  buttonWith('bookmark', document.activeElement?.closest('li, article')) ??
  buttonWith('bookmark', storyTools()) ??
  undefined;

/** The button that shares the story which has focus and can be shared from here, else the story this page is. */
export const shareButton = (): HTMLElement | undefined =>
  buttonWith('share', document.activeElement?.closest('li, article')) ?? buttonWith('share', storyTools()) ?? undefined;

/** What opens the reading settings. */
export const settingsLink = (): HTMLElement | undefined => {
  const openers = [...document.querySelectorAll<HTMLElement>('a[aria-haspopup="dialog"]')];
  return openers.find((one) => one.getClientRects().length > 0) ?? openers[0];
};
