import type { Page } from '@playwright/test';

/** Waits until the app runs the page: its first effect takes scrolling from the browser. */
export const takenOver = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
};

/** Opens a page and waits until the app runs it. */
export const visit = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await takenOver(page);
};
