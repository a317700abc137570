import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';

/** As much of a WebSocket (RFC 6455) as a browser on this machine speaks to us in: whole texts, both ways. */
export type TextSocket = {
  readonly send: (text: string) => void;
  readonly close: () => void;
};

const TEXT = 0x81;

/** A text of up to 64 KB. What a client sends is masked, and Firefox takes no mask of zeros. */
const frameOf = (text: string): Buffer => {
  const data = Buffer.from(text);
  const mask = Buffer.of(1, 2, 3, 4);
  const isShort = data.length < 126;
  const head = Buffer.alloc(isShort ? 2 : 4);
  head[0] = TEXT;
  head[1] = 0x80 | (isShort ? data.length : 126);
  if (!isShort) head.writeUInt16BE(data.length, 2);
  return Buffer.concat([head, mask, data.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]);
};

/** Where the data of a frame begins and ends; undefined while its head is not here. */
const spanOf = (bytes: Buffer): readonly [start: number, end: number] | undefined => {
  const short = (bytes[1] ?? 0) & 0x7f;
  const start = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < start) return undefined;
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  return [start, start + length];
};

/** Takes whole messages out of what comes, however it was cut on its way. */
const listen = (socket: Socket, onText: (text: string) => void): void => {
  let rest = Buffer.alloc(0);
  let message: Buffer[] = [];
  socket.on('data', (more) => {
    rest = Buffer.concat([rest, more]);
    for (let span = spanOf(rest); span !== undefined && rest.length >= span[1]; span = spanOf(rest)) {
      const [first = 0] = rest;
      message.push(rest.subarray(...span));
      rest = rest.subarray(span[1]);
      if ((first & 0x80) === 0) continue;
      if ((first & 0x0f) <= 1) onText(Buffer.concat(message).toString());
      message = [];
    }
  });
};

/** Opens a socket to an `http:` address. */
export const openSocket = (address: string, onText: (text: string) => void): Promise<TextSocket> =>
  new Promise((resolve, reject) => {
    const headers = {
      ...{ Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13' },
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    };
    const asked = request(address, { headers });
    asked.on('error', reject);
    asked.on('response', ({ statusCode }) => {
      reject(new Error(`no socket at ${address}: ${statusCode}`));
    });
    asked.on('upgrade', (_answer, socket: Socket) => {
      listen(socket, onText);
      socket.on('error', () => undefined);
      resolve({
        send: (text) => void socket.write(frameOf(text)),
        close: () => {
          socket.destroy();
        },
      });
    });
    asked.end();
  });
