import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** Does as the words of a document say; gives two stories of any other. */
const THREAD = `
import { realpathSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
let text = '';
let asked = 0;
const draft = (at) => ({
  draft: { guid: text + at, title: text + ' ' + at, body: [], partial: false, authors: [], categories: [], credits: [],
    media: [], source: { name: 'کویر' }, withdrawn: false },
  problems: [],
});
const place = () => {
  try { return realpathSync('/proc/thread-self'); } catch { return ''; }
};
parentPort.postMessage({ place: place() });
parentPort.on('message', ({ bytes, of }) => {
  if (bytes !== undefined) {
    text = new TextDecoder().decode(bytes);
    asked = 0;
    if (text === 'slow') for (;;);
    if (text === 'broken') throw new Error('a mistake in a parser');
    if (text === 'big') for (const held = []; ; ) held.push(new Array(10_000).fill(held.length + 0.5));
    parentPort.postMessage({ of, found: { kind: 'stories' } });
    return;
  }
  asked += 1;
  if (text === 'slow later' && asked === 2) for (;;);
  const problems = [{ entry: '', field: '(document)', message: 'has a flaw', action: 'it was read all the same' }];
  parentPort.postMessage({ of, batch: asked > 2 ? [] : [draft(asked)], ...(asked > 2 && { end: { problems } }) });
});
`;

/** A reading thread that gets stuck, full or broken where a document says so. */
export const plantedThread = (): string => {
  const file = join(temporaryFolder(), 'thread.mjs');
  writeFileSync(file, THREAD);
  return file;
};
