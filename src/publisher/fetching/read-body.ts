import type { IncomingMessage } from 'node:http';
import type { FetchPolicy } from './fetch-policy.ts';
import { unpacked } from './unpacked.ts';

export type BodyResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_048_576))} MB`;

/** What speaks against the amount that has come so far. */
const excess = (wire: number, decoded: number, policy: FetchPolicy): string | undefined => {
  if (wire > policy.wire) return `is larger than ${megabytes(policy.wire)}`;
  if (decoded > policy.decoded) return `unpacks to more than ${megabytes(policy.decoded)}`;
  if (decoded > policy.ratioFrom && decoded > wire * policy.ratio) return 'unpacks to far more than was sent';
  return undefined;
};

/**
 * Reads the body of an answer piece by piece, unpacks it and stops as soon as it is too much: what an
 * attacker's archive would unpack to is never held.
 */
export const readBody = async (response: IncomingMessage, policy: FetchPolicy): Promise<BodyResult> => {
  let wire = 0;
  let decoded = 0;
  const refused = (message: string): BodyResult => {
    response.destroy();
    return { ok: false, message };
  };
  if (Number(response.headers['content-length'] ?? 0) > policy.wire)
    return refused(`is larger than ${megabytes(policy.wire)}`);
  const stream = await unpacked(response);
  if (stream === undefined) return refused('is packed in a way that was not asked for');
  response.on('data', (chunk: Uint8Array) => {
    wire += chunk.length;
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    decoded += chunk.length;
    chunks.push(chunk);
    const message = excess(wire, decoded, policy);
    if (message !== undefined) {
      stream.destroy();
      return refused(message);
    }
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
};
