import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const BUILD: Readonly<Record<string, string>> = {
  'app/.vite/manifest.json': JSON.stringify({
    '_shell-1.js': { file: 'assets/main-1.js', name: 'shell', css: ['assets/style-1.css'] },
    'src/reader/take-over.tsx': { file: 'assets/take-over-1.js', name: 'take-over' },
    '_article-1.js': {
      file: 'assets/article-1.js',
      name: 'article',
      imports: ['_shell-1.js'],
      css: ['assets/parts-1.css', 'assets/article-1.css'],
    },
  }),
  'app/assets/main-1.js': 'main()',
  'app/assets/style-1.css': 'body{}',
  'app/assets/parts-1.css': 'ul{}',
  'app/assets/article-1.css': 'p{}',
  'start/boot.js': 'boot()\n',
  'worker/service-worker.js': 'keep(self.__WB_MANIFEST)',
  'worker/farewell.js': 'leave()',
  'start/app.js': 'import(`/assets/take-over.js`);\n',
  'app/fonts/a.woff2': '',
  'app/index.html': '',
  'prerender/prerender.js':
    'export const renderPage = async () => ({ status: 200, html: "page" });\nexport const inlineTexts = ({ boot }) => ({ scripts: [boot], styles: [] });',
};

/** A `dist` folder with the least a build of the reader consists of; undefined leaves a file out. */
export const builtReader = (changes: Readonly<Record<string, string | undefined>> = {}): string => {
  const dist = temporaryFolder();
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}');
  for (const [file, text] of Object.entries({ ...BUILD, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  return dist;
};
