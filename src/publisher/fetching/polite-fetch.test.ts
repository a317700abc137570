import { expect, it } from 'vitest';
import { loopbackServer } from '../testing/loopback-server.ts';
import { makePoliteFetch } from './polite-fetch.ts';

it('asks a host for one thing at a time', async () => {
  let [now, most] = [0, 0];
  const server = await loopbackServer((_, response) => {
    now += 1;
    most = Math.max(most, now);
    setTimeout(() => {
      now -= 1;
      response.end('x');
    }, 10);
  });
  const fetch = makePoliteFetch(server.policy, 0);
  const results = await Promise.all(['/a', '/b', '/c'].map((path) => fetch(`${server.address}${path}`)));
  expect(results.map(({ kind }) => kind)).toEqual(['fetched', 'fetched', 'fetched']);
  expect(most).toBe(1);
  expect(server.asked).toEqual(['/a', '/b', '/c']);
});

it('leaves a host alone that asks for it, and no other', async () => {
  const server = await loopbackServer((_, response) => response.writeHead(429, { 'retry-after': '60' }).end());
  const other = await loopbackServer((_, response) => response.end('x'));
  const fetch = makePoliteFetch({ ...server.policy, loopbackPorts: new Set([server.port, other.port]) }, 0);
  expect(await fetch(`${server.address}/a`)).toMatchObject({ status: 429, retryAfter: 60 });
  expect(await fetch(`${server.address}/b`)).toMatchObject({ message: 'has a host that asked to be left alone' });
  expect(server.asked).toEqual(['/a']);
  expect(await fetch(other.address)).toMatchObject({ kind: 'fetched' });
});
