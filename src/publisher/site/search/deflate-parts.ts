import { constants, createDeflateRaw } from 'node:zlib';
import type { DeflateRaw } from 'node:zlib';

const writePart = (deflate: DeflateRaw, part: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    deflate.write(part);
    // Ends a block and no byte, so that each part has a code of its own.
    deflate.flush(constants.Z_BLOCK, resolve);
  });

/** Deflates parts that are unlike each other, such as words and lists of numbers, as one stream. */
export const deflateParts = async (parts: readonly Uint8Array[]): Promise<Buffer> => {
  const deflate = createDeflateRaw({ level: constants.Z_BEST_COMPRESSION });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    deflate
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', resolve)
      .on('error', reject);
  });
  for (const part of parts) await writePart(deflate, part);
  deflate.end();
  await done;
  return Buffer.concat(chunks);
};
