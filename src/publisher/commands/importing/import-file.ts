import { readInput } from '../../files/read-input.ts';
import { importAddress } from './import-address.ts';
import { readingOf } from './import-means.ts';
import type { ImportMeans } from './import-means.ts';
import { importPlain, importStories } from './import-text.ts';

/** An array of articles may be long; a file beyond this cannot be held in memory with ease. */
const LARGEST = 256 * 1024 * 1024;

/** Imports one file the person named. */
export const importFile = async (file: string, means: ImportMeans): Promise<void> => {
  const { intake } = means;
  intake.open({ name: file, guarded: false });
  const input = await readInput(file, LARGEST);
  if (!input.ok) {
    intake.fail({ file, message: input.message }, input.reason);
    return;
  }
  const opened = await means.reader.open(input.bytes, { file, as: means.as, ...readingOf(means, undefined) });
  switch (opened.kind) {
    case 'refused':
      intake.fail({ file, message: opened.message }, 'unsuitable');
      return;
    case 'plain':
      return importPlain(opened, { file }, means);
    case 'leads':
      if (opened.addresses.length === 0) intake.fail({ file, message: 'names no feeds' }, 'unsuitable');
      for (const address of opened.addresses) await importAddress(address, means);
      return;
    case 'stories':
      await importStories(opened, { file }, means);
  }
};
