import { expect, it } from 'vitest';
import { offeredLanguage } from './offered-language.ts';

it.each([
  [['en-US', 'en'], 'fa', 'en'],
  [['de', 'ckb-IQ', 'ar'], 'fa', 'ckb'],
  [['prs-AF'], 'en', 'fa'],
  // Many who read Persian have a system in English.
  [['en-US', 'fa'], 'fa', undefined],
  [['fa-IR'], 'fa', undefined],
  [['de-DE', 'tr'], 'fa', undefined],
  [[], 'fa', undefined],
])('a browser that wants %j is on a page in %s offered %s', (wanted, spoken, offered) => {
  expect(offeredLanguage(wanted, spoken)).toBe(offered);
});
