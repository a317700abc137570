import { createServer } from 'vite';

const DOORS = {
  cleanHtml: '/src/publisher/cleaning/clean-html.ts',
  decodeBytes: '/src/publisher/documents/decode-bytes.ts',
  sniffDocument: '/src/publisher/documents/sniff.ts',
  readDocument: '/src/publisher/documents/read-document.ts',
  readXmlFeed: '/src/publisher/feeds/read-xml-feed.ts',
  readPage: '/src/publisher/pages/read-page.ts',
  feedLinks: '/src/publisher/pages/feed-links.ts',
  readOpml: '/src/publisher/feeds/read-opml.ts',

  parseDate: '/src/text/parse-date.ts',
  guessLanguage: '/src/text/language/guess-language.ts',
};

/** The pure steps of the publisher, compiled as they are needed. */
export const loadProduct = async () => {
  const server = await createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  const loaded = await Promise.all(
    Object.entries(DOORS).map(async ([name, file]) => [name, (await server.ssrLoadModule(file))[name]]),
  );
  return { ...Object.fromEntries(loaded), close: () => server.close() };
};
