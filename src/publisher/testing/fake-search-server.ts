import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { EngineAddress } from '../engine/connect-engine.ts';

/** What the fake says to a statement: rows of texts and numbers, or what is wrong with it. */
export type FakeAnswer = readonly Readonly<Record<string, string | number>>[] | { readonly problem: string };

const QUERY = 3;
const TEXT_TYPE = 254;
const NUMBER_TYPE = 8;
const THREE_BYTE_CHARSET = 33;
const OK = Buffer.from([0, 0, 0, 2, 0, 0, 0]);
const END_OF_PART = Buffer.from([0xfe, 0, 0, 2, 0]);

const counted = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes.length < 251 ? Buffer.from([bytes.length]) : wideLength(bytes.length), bytes]);
};

const wideLength = (length: number): Buffer => {
  const bytes = Buffer.from([0xfc, 0, 0]);
  bytes.writeUInt16LE(length, 1);
  return bytes;
};

/** A server of protocol 4.1 without encryption, as search servers are. */
const greeting = Buffer.concat([
  Buffer.from('\x0a2.2.11\0\x01\0\0\0saltsalt\0', 'latin1'),
  Buffer.from([0x08, 0x82, THREE_BYTE_CHARSET, 0x02, 0, 0x08, 0, 21]),
  Buffer.alloc(10),
  Buffer.from('saltsaltsalt\0mysql_native_password\0', 'latin1'),
]);

const column = (name: string, sample: string | number): Buffer =>
  Buffer.concat([
    ...['def', '', '', '', name, name].map(counted),
    Buffer.from([0x0c, THREE_BYTE_CHARSET, 0, 0xff, 0, 0, 0]),
    Buffer.from([typeof sample === 'number' ? NUMBER_TYPE : TEXT_TYPE, 0, 0, 0, 0, 0]),
  ]);

const packetsOf = (statement: string, answer: FakeAnswer): Buffer[] => {
  if ('problem' in answer) return [Buffer.from(`\xff\x28\x04#42000${answer.problem}`, 'latin1')];
  if (!statement.startsWith('SELECT')) return [OK];
  const [first = { nothing: '' }] = answer;
  const columns = Object.entries(first).map(([name, sample]) => column(name, sample));
  const rows = answer.map((row) => Buffer.concat(Object.values(row).map((value) => counted(String(value)))));
  return [Buffer.from([columns.length]), ...columns, END_OF_PART, ...rows, END_OF_PART];
};

const send = (socket: Socket, first: number, packets: readonly Buffer[]): void => {
  for (const [at, packet] of packets.entries()) {
    const head = Buffer.alloc(4);
    head.writeUIntLE(packet.length, 0, 3);
    head.writeUInt8(first + at, 3);
    socket.write(Buffer.concat([head, packet]));
  }
};

/** The packets of a stream, as they become whole. */
const eachPacket = (socket: Socket, take: (packet: Buffer) => void): void => {
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 4 && rest.length >= 4 + rest.readUIntLE(0, 3)) {
      const end = 4 + rest.readUIntLE(0, 3);
      take(rest.subarray(4, end));
      rest = rest.subarray(end);
    }
  });
};

/** A server that speaks the protocol of search servers and says what a test tells it, for one test. */
export const fakeSearchServer = async (
  answer: (statement: string) => FakeAnswer,
): Promise<EngineAddress & { readonly asked: readonly string[] }> => {
  const asked: string[] = [];
  const answered = (statement: string): Buffer[] => {
    asked.push(statement);
    return packetsOf(statement, answer(statement));
  };
  const server = createServer((socket) => {
    let isWelcome = false;
    socket.on('error', () => socket.destroy());
    send(socket, 0, [greeting]);
    eachPacket(socket, (packet) => {
      const statement = packet.subarray(1).toString('utf8');
      if (!isWelcome) send(socket, 2, [OK]);
      else if (packet[0] === QUERY) send(socket, 1, answered(statement));
      else socket.end();
      isWelcome = true;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const bound = server.address();
  return { host: '127.0.0.1', port: typeof bound === 'object' && bound !== null ? bound.port : 0, asked };
};
