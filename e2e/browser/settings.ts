import type { Locator, Page } from '@playwright/test';
import { expect } from './reader-test.ts';

/** The element that carries the language and direction of a page. */
export const html = (page: Page): Locator => page.locator('html');

/** A link at the foot of a page, to the news in a language. */
export const language = (page: Page, name: string): Locator =>
  page.getByRole('contentinfo').getByRole('link', { name, exact: true });

/** The interface speaks English. */
export const isEnglish = async (page: Page): Promise<void> => {
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(html(page)).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('contentinfo')).toContainText('does not write news');
};

/** Waits for the sheet of settings: before it is here its opener is a link to the page of settings. */
export const settingsAreHere = (page: Page): Promise<void> =>
  page.locator('dialog:not(main dialog)').first().waitFor({ state: 'attached' });

/** Opens the sheet of settings. */
export const openSettings = async (page: Page): Promise<Locator> => {
  await settingsAreHere(page);
  await page
    .getByRole('banner')
    .getByRole('link', { name: /تنظیمات|Settings/ })
    .click();
  return page.getByRole('dialog');
};
