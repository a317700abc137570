import { expect, it } from 'vitest';
import { listAt } from './list-at.ts';

const SITE = { language: 'fa', editions: ['fa', 'en', 'ckb'] };

it.each([
  ['/', { kind: 'latest', language: 'fa' }],
  ['/en/', { kind: 'latest', language: 'en' }],
  ['/ckb', { kind: 'latest', language: 'ckb' }],
  ['/s/world', { kind: 'section', language: 'fa', slug: 'world' }],
  ['/en/s/world', { kind: 'section', language: 'en', slug: 'world' }],
  ['/src/daftar', { kind: 'source', slug: 'daftar' }],
])('%s shows the newest of a list', (path, list) => {
  expect(listAt(path, SITE)).toEqual(list);
});

it.each(['/a/7k3m9q2xw4ct', '/p/3', '/s/world/p/2', '/saved', '/s', '/de/', '/english', '/en/src/daftar'])(
  '%s does not',
  (path) => {
    expect(listAt(path, SITE)).toBeUndefined();
  },
);
