import { decodeBytes } from '../../documents/decode-bytes.ts';
import { isBinary } from '../../documents/is-binary.ts';
import { sniffDocument } from '../../documents/sniff.ts';
import type { DocumentKind } from '../../documents/sniff.ts';
import { readOpml } from '../../feeds/read-opml.ts';
import { decodeText } from '../../files/decode-text.ts';
import { readInput } from '../../files/read-input.ts';
import { importAddress } from './import-address.ts';
import type { ImportMeans } from './import-means.ts';
import { importText } from './import-text.ts';

/** An array of articles may be long; a file beyond this cannot be held in memory with ease. */
const LARGEST = 256 * 1024 * 1024;

const PLAIN: readonly DocumentKind[] = ['plain-text', 'article-json'];

type Decoded = { readonly text: string; readonly kind: DocumentKind } | { readonly message: string };

/** JSON that is broken, or of no known shape, is judged as article JSON: its reader says what is wrong. */
const kindOf = (file: string, text: string): DocumentKind | undefined => {
  const sniffed = sniffDocument(text);
  const isPlain = sniffed === undefined || sniffed === 'plain-text';
  return isPlain && /\.json$/i.test(file) ? 'article-json' : sniffed;
};

/** Markup names its own encoding; anything else must read as text without that. */
const decoded = (file: string, bytes: Uint8Array, as: DocumentKind | undefined): Decoded => {
  const { text } = decodeBytes(bytes);
  const kind = as ?? kindOf(file, text);
  if (kind !== undefined && !PLAIN.includes(kind) && !isBinary(text)) return { text, kind };
  const strict = decodeText(bytes);
  if (!strict.ok) return { message: strict.message };
  return kind === undefined ? { message: 'is of no kind that can be imported' } : { text: strict.text, kind };
};

/** Imports one file the person named. */
export const importFile = async (file: string, means: ImportMeans): Promise<void> => {
  const { intake } = means;
  intake.open({ name: file, guarded: false });
  const input = await readInput(file, LARGEST);
  if (!input.ok) {
    intake.fail({ file, message: input.message }, input.reason);
    return;
  }
  const found = decoded(file, input.bytes, means.as);
  if ('message' in found) {
    intake.fail({ file, message: found.message }, 'unsuitable');
    return;
  }
  if (found.kind !== 'opml') {
    await importText({ file, ...found }, means);
    return;
  }
  const feeds = readOpml(found.text) ?? [];
  if (feeds.length === 0) intake.fail({ file, message: 'names no feeds' }, 'unsuitable');
  for (const { address } of feeds) await importAddress(address, means);
};
