import type { ArticleSummary } from '../edition.ts';

/** A list row for a test, with only the fields the test is about spelt out. */
export const buildSummary = (fields: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: '7k3m9q2xw4ct',
  version: 1,
  language: 'fa',
  dir: 'rtl',
  headline: 'هفت رود و یک دریا',
  source: { slug: 'sample-desk', name: 'دفتر نمونه', lang: 'fa' },
  imported: '2026-03-21T06:30:00Z',
  words: 3,
  ...fields,
});
