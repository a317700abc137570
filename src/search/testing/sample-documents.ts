import type { SearchDocument } from '../build/draft.ts';

/** An article for tests: only what a test speaks of need be given. */
export const sampleDocument = (id: string, text: string, row: Partial<SearchDocument['row']> = {}): SearchDocument => ({
  row: {
    id,
    version: 1,
    language: 'fa',
    headline: text,
    extract: '',
    source: 'first',
    section: 'world',
    time: 1000,
    ...row,
  },
  text,
});
