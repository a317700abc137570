import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

/**
 * What makes WCAG 2.2 A and AA as far as a program can see it, what axe holds to be good besides, the
 * contrast that AAA asks for and targets of their full size. Whatever has that contrast has the lower
 * one too, and looking twice takes long.
 */
const STANDARD: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    // Not yet asked for by default, though the standard asks for it.
    'label-content-name-mismatch': { enabled: true },
    'css-orientation-lock': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
  },
};

/** What alone changes with a theme. */
export const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };

/** Only the script that is asked twice is sent twice: sending takes longer than looking. */
const load = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
};

type Audit = {
  readonly options?: RunOptions;
  /** A selector; the whole page when left out. */
  readonly within?: string;
};

/** Findings of the automatic check as one line each, so that a failure reads as a list of what is wrong where. */
export const audit = async (page: Page, { options = STANDARD, within }: Audit = {}): Promise<string[]> => {
  await load(page);
  const { violations } = await page.evaluate(
    ({ options, within }): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(within ?? document, {
        ...options,
        resultTypes: ['violations'],
      }),
    { options, within },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};
