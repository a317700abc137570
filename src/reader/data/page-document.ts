/** What only publishers and editors read of an article. */
const UNREAD = new Set(['hash', '_proposedCredit']);

/** A piece of data as its page carries it, without what no reader is shown; the file of that data has all of it. */
export const documentInPage = (document: unknown): unknown =>
  typeof document === 'object' && document !== null && !Array.isArray(document)
    ? Object.fromEntries(Object.entries(document).filter(([key]) => !UNREAD.has(key)))
    : document;
