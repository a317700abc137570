import type { Locator, Page } from '@playwright/test';
import { ARTICLE } from './places.ts';
import { expect } from './reader-test.ts';
import { visit } from './taken-over.ts';

/** A story whose second paragraph begins with these words. */
export const STORY = ARTICLE.longHeadline;
export const WORDS = 'آب در دمای نزدیک به ۴ درجهٔ سلسیوس';

/** Opens a story and waits for the tools of sharing, which come after it. */
export const read = async (page: Page, address: string = STORY): Promise<void> => {
  const tools = page.waitForResponse(/extras.*\.js$/);
  await visit(page, address);
  await tools;
  await expect(page.locator('dialog[aria-labelledby]').first()).toBeAttached();
};

/** The sheet of sharing. */
export const sheet = (page: Page): Locator => page.getByRole('dialog');

export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Selects from one place of a text to another, in UTF-16 units of the paragraph's first text. */
export const select = (page: Page, block: string, from: number, to: number): Promise<void> =>
  page.evaluate(
    ([id, first, last]) => {
      const paragraph = document.getElementById(id);
      const text = paragraph?.firstChild;
      if (!paragraph || !text) throw new Error(`no text in ${id}`);
      paragraph.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(text, first, text, last);
    },
    [block, from, to] as const,
  );

/** What stands above words that are selected. */
export const popover = (page: Page): Locator => page.getByRole('group', { name: 'نقل‌قول' });
