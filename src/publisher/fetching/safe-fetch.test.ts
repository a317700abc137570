import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loopbackServer } from '../testing/loopback-server.ts';
import { STRICT_POLICY } from './fetch-policy.ts';
import type { ResolvedAddress } from './fetch-policy.ts';
import { safeFetch } from './safe-fetch.ts';

const TEXT = 'می\u200Cرود';
const textOf = async (...call: Parameters<typeof safeFetch>): Promise<string> => {
  const result = await safeFetch(...call);
  return result.kind === 'fetched' ? new TextDecoder().decode(result.bytes) : JSON.stringify(result);
};
const messageOf = async (...call: Parameters<typeof safeFetch>): Promise<string> => {
  const result = await safeFetch(...call);
  return result.kind === 'failed' ? result.message : result.kind;
};

describe('an address of this machine or its network', () => {
  it.each([
    ...['http://127.0.0.1/', 'http://127.1/', 'http://0x7f.1/', 'http://2130706433/', 'http://017700000001/'],
    ...['http://①②⑦.⓪.⓪.①/', 'http://127。0。0。1/', 'http://0.0.0.0/', 'http://10.0.0.1/', 'http://172.16.0.1/'],
    ...['http://192.168.1.1/', 'http://169.254.169.254/latest/meta-data/', 'http://100.64.0.1/', 'http://198.18.0.1/'],
    ...[
      'http://192.0.0.8/',
      'http://[::1]/',
      'http://[::]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[64:ff9b::7f00:1]/',
    ],
    ...['http://[2002:7f00:1::]/', 'http://[2001:0:7f00:1::]/', 'http://[fd00::1]/', 'http://[fe80::1]/'],
  ])('is never asked: %s', async (address) => {
    expect(await messageOf(address, STRICT_POLICY)).toBe('is at a private address');
  });

  it('is not reached by a name', async () => {
    const server = await loopbackServer((_, response) => response.end('secret'));
    const policy = { ...STRICT_POLICY, resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]) };
    expect(await messageOf('http://news.example/', policy)).toBe('is at a private address');
    expect(await messageOf('http://localhost/', STRICT_POLICY)).toBe('is at a private address');
    expect(server.asked).toEqual([]);
  });

  it('is not reached by a name that also has a public address, or that changes its mind', async () => {
    const [open, closed]: ResolvedAddress[][] = [
      [{ address: '192.0.43.8', family: 4 }],
      [{ address: '::1', family: 6 }],
    ];
    const both = { ...STRICT_POLICY, resolve: () => Promise.resolve([...open!, ...closed!]) };
    expect(await messageOf('http://news.example/', both)).toBe('is at a private address');
    const server = await loopbackServer((_, response) => response.end('secret'));
    let asked = 0;
    // The first answer is one that may be reached; whoever asks twice gets another.
    const resolve = () => Promise.resolve((asked += 1) === 1 ? [{ address: '127.0.0.1', family: 4 }] : closed!);
    expect(await textOf(`http://news.example:${server.port}/`, { ...server.policy, resolve })).toBe('secret');
    expect(asked).toBe(1);
    const refused = { ...server.policy, loopbackPorts: new Set<number>(), resolve };
    expect(await messageOf('http://news.example/', refused)).toBe('is at a private address');
  });

  it('is not reached by a redirect', async () => {
    const places = [
      'http://127.0.0.1/',
      'http://[::1]/',
      '//169.254.169.254/',
      'http://localhost/',
      'file:///etc/passwd',
    ];
    const server = await loopbackServer(({ url = '' }, response) => {
      response.writeHead(302, { location: places[Number(url.slice(1))] }).end();
    });
    for (const at of places.keys())
      expect(await messageOf(`${server.address}/${at}`, server.policy)).toMatch(/private address|is not an http/);
    expect(server.asked).toHaveLength(places.length);
  });

  it('may be asked where the operator says so', async () => {
    const server = await loopbackServer((_, response) => response.end('own'));
    expect(await textOf(server.address, { ...STRICT_POLICY, allowPrivate: true })).toBe('own');
  });
});

it.each([
  ['ftp://news.example/', 'is not an http or https address'],
  ['http://a:b@news.example/', 'holds a user name'],
  ['http://news.example:22/', 'uses port 22'],
  ['nonsense', 'is not an address'],
])('does not ask %s', async (address, message) => {
  expect(await messageOf(address, STRICT_POLICY)).toBe(message);
});

it.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['x-gzip', gzipSync],
  ['identity', (text: string) => Buffer.from(text)],
])('unpacks %s', async (encoding, pack) => {
  const server = await loopbackServer((_, response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(pack(TEXT));
  });
  expect(await textOf(server.address, server.policy)).toBe(TEXT);
});

describe('what is too much', () => {
  const small = { wire: 40_000, decoded: 100_000, ratioFrom: 50_000, ratio: 100 };
  const zeros = Buffer.alloc(10_000_000);

  it.each([
    ['gzip', gzipSync(zeros), 'unpacks to'],
    ['br', brotliCompressSync(zeros), 'unpacks to'],
    ['deflate', deflateSync(zeros), 'unpacks to'],
    ['gzip, gzip', gzipSync(gzipSync(zeros)), 'packed in a way'],
    ['zstd', Buffer.from('x'), 'packed in a way'],
    ['identity', zeros, 'is larger than'],
    ['gzip', Buffer.from('this is no gzip'), 'cannot be fetched (Z_DATA_ERROR)'],
  ])('is not taken: %s', async (encoding, bytes, message) => {
    const server = await loopbackServer((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(bytes);
    });
    expect(await messageOf(server.address, { ...server.policy, ...small })).toContain(message);
  });

  it('is noticed where no length was announced', async () => {
    const server = await loopbackServer((_, response) => {
      response.write(zeros.subarray(0, 30_000));
      response.end(zeros.subarray(0, 30_000));
    });
    expect(await messageOf(server.address, { ...server.policy, ...small })).toContain('is larger than');
  });
});

describe('a server that holds us up', () => {
  it('by not answering', async () => {
    const server = await loopbackServer(() => undefined);
    expect(await messageOf(server.address, { ...server.policy, deadline: 100 })).toBe('takes too long');
  });

  it('by trickling', async () => {
    const server = await loopbackServer((_, response) => {
      const drip = setInterval(() => response.write('x'), 10);
      response.once('close', () => clearInterval(drip));
    });
    const policy = { ...server.policy, deadline: 10_000, patience: 60, slowest: 1000 };
    expect(await messageOf(server.address, policy)).toBe('comes too slowly');
  });

  it('by sending us in circles', async () => {
    const server = await loopbackServer((_, response) => response.writeHead(302, { location: '/again' }).end());
    expect(await messageOf(server.address, server.policy)).toBe('is redirected more than 5 times');
    expect(server.asked).toHaveLength(6);
  });

  it('by breaking off', async () => {
    const server = await loopbackServer((_, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('x', () => response.destroy());
    });
    expect(await messageOf(server.address, server.policy)).toBe('breaks the connection');
  });
});

it('asks whether something changed, and takes no for an answer', async () => {
  const server = await loopbackServer(({ headers }, response) => {
    const known =
      headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'Tue, 24 Nov 2026 10:00:00 GMT';
    response.writeHead(known ? 304 : 200, { etag: '"1"', 'last-modified': 'Tue, 24 Nov 2026 10:00:00 GMT' }).end();
  });
  const first = await safeFetch(server.address, server.policy);
  expect(first).toMatchObject({ kind: 'fetched', validators: { etag: '"1"' } });
  const validators = first.kind === 'fetched' ? first.validators : {};
  expect(await safeFetch(server.address, server.policy, validators)).toEqual({ kind: 'unchanged' });
});

it.each([
  [404, {}, { message: 'is answered with 404', status: 404 }],
  [429, { 'retry-after': '90' }, { status: 429, retryAfter: 90 }],
  [503, { 'retry-after': 'Tue, 24 Nov 2026 10:10:00 GMT', date: 'Tue, 24 Nov 2026 10:00:00 GMT' }, { retryAfter: 600 }],
  [503, { 'retry-after': '99999999' }, { retryAfter: 604_800 }],
] as const)('says what a server that refuses says: %i %j', async (status, headers, expected) => {
  const server = await loopbackServer((_, response) => response.writeHead(status, headers).end());
  expect(await safeFetch(server.address, server.policy)).toMatchObject({ kind: 'failed', ...expected });
});

it('tells where something was found after redirects', async () => {
  const server = await loopbackServer(({ url }, response) => {
    if (url === '/old') response.writeHead(301, { location: '/new' }).end();
    else response.end(TEXT);
  });
  expect(await safeFetch(`${server.address}/old`, server.policy)).toMatchObject({ address: `${server.address}/new` });
});
