import { pipeline } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** The packings this program asks for. */
export const ACCEPTED = 'gzip, br, deflate';

/** Some servers send `deflate` without the header that the standard asks for. */
const inflaterFor = (first: number): Transform => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw());

const unpackers: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  deflate: inflaterFor,
};

const firstByte = async (stream: Readable): Promise<number | undefined> => {
  for (;;) {
    const chunk: unknown = stream.read();
    if (chunk instanceof Uint8Array) {
      stream.unshift(chunk);
      return chunk[0];
    }
    if (stream.readableEnded || stream.destroyed) return undefined;
    await new Promise((resolve) => {
      for (const event of ['readable', 'end', 'close', 'error']) stream.once(event, resolve);
    });
  }
};

/**
 * The body of an answer as it was before packing. One packing at most: nested ones exist only in
 * attacks.
 *
 * @returns undefined for a packing that was not asked for
 */
export const unpacked = async (response: IncomingMessage): Promise<Readable | undefined> => {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return response;
  const unpacker = unpackers[encoding];
  if (unpacker === undefined) return undefined;
  const first = await firstByte(response);
  if (first === undefined) return response;
  // Whatever goes wrong comes out of the stream that is read.
  return pipeline(response, unpacker(first), () => undefined);
};
