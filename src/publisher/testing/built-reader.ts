import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const BUILD: Readonly<Record<string, string>> = {
  'app/.vite/manifest.json': JSON.stringify({
    'src/reader/libraries.ts': { file: 'assets/libraries-1.js', name: 'libraries' },
    'src/reader/take-over.tsx': { file: 'assets/app-1.js', name: 'app' },
    'style.css': { file: 'assets/style-1.css' },
  }),
  'app/assets/app-1.js': 'main()',
  'app/assets/libraries-1.js': 'react()',
  'app/assets/style-1.css': 'body{}p{}dialog{}',
  'styles/frame.css': 'body{}\n',
  'styles/article.css': 'p{}\n',
  'styles/assets/frame-1.js': '',
  'start/boot.js': 'boot()\n',
  'worker/service-worker.js': 'keep(self.__WB_MANIFEST)',
  'worker/farewell.js': 'leave()',
  'start/app.js': 'sheet(`/assets/style.css`);import(`/assets/libraries.js`);import(`/assets/take-over.js`);\n',
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
