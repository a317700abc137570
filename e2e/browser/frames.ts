import type { Page } from '@playwright/test';

/** What one frame showed: the side of the chrome, and in which languages its words were. */
export type Frame = { readonly direction: string; readonly persian: boolean; readonly english: boolean };

declare global {
  interface Window {
    frames_seen: Frame[];
  }
}

/** Words that stand on every page, whatever it is about. */
const PERSIAN = ['پرش به متن', 'درباره', 'یادداشت حقوقی', 'محیط زیست'];
const ENGLISH = ['Skip to text', 'About', 'Legal notice', 'Environment'];

/**
 * Looks at every frame before it is painted, from the first one of every page on. The words looked at
 * are those of the interface: what stands in the language of the page and not in one of its own.
 */
export const watchFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ([persian, english]) => {
      window.frames_seen = [];
      const isShown = (element: Element): boolean =>
        element.closest('[lang]') === document.documentElement && element.checkVisibility({ visibilityProperty: true });
      const wordsShown = (): string => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let words = '';
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement !== null && isShown(node.parentElement)) words += ` ${node.textContent ?? ''}`;
        }
        return words;
      };
      const look = (): void => {
        if (document.getElementById('app') !== null) {
          const words = wordsShown();
          window.frames_seen.push({
            direction: document.documentElement.dir,
            persian: persian.some((word) => words.includes(word)),
            english: english.some((word) => words.includes(word)),
          });
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [PERSIAN, ENGLISH] as const,
  );

export const framesSeen = (page: Page): Promise<Frame[]> => page.evaluate(() => window.frames_seen);

/** Forgets the frames so far, so that what is seen next is of the next step alone. */
export const forgetFrames = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    window.frames_seen = [];
  });
};
