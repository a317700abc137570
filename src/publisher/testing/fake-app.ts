import type { PageRequest } from '#article/page-renderer.ts';
import type { App } from '../site/load-app.ts';

/** A reader whose pages only say what they were made of; `printed` lists them in order. */
export const fakeApp = (): App & { readonly printed: string[]; readonly requests: Map<string, PageRequest> } => {
  const printed: string[] = [];
  const requests = new Map<string, PageRequest>();
  return {
    printed,
    requests,
    render: (request, { styles, boot }) => {
      printed.push(request.address);
      requests.set(request.address, request);
      const html = `<!doctype html><html lang="${request.language}"><title>${request.address}</title>${Object.values(styles).join('')}${boot}`;
      return Promise.resolve({ status: 200, html });
    },
    inline: () => ({ scripts: ['boot()'], styles: ['body{}'] }),
    cardFonts: '',
    assets: { styles: { 'take-over': 'body{}' }, boot: 'boot()' },
    files: [],
    entry: 'import("assets/take-over-1.js");\n',
    words: (language) => Promise.resolve({ 'nav.home': language }),
    worker: 'keep(self.__WB_MANIFEST);',
    farewell: 'leave();',
    stamp: 'build-1',
  };
};
