import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { mediaFile, pictureOfFile } from '#article/locations.ts';
import { listFiles } from '../files/list-files.ts';
import { sha256 } from '../files/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';
import { mediaFolder, mediaPath } from './store-places.ts';

const NOW = '2026-11-24T12:00:00Z';
const desk = { now: NOW, sourceOf: (name: string) => name, sha256 };
const [OWN, SHARED] = ['/m/0d/0d6938c5e6077b32', '/m/2a/2a32cdf0e95e95fb'] as const;

const showing = (id: string, ...sources: string[]): Article =>
  buildArticle({
    ...{ id, uri: `tag:example.org,2026:${id}` },
    body: sources.map((src) => ({ type: 'image', src, alt: 'باغ', width: 3, height: 2 })),
  });
const gone = ({ id, uri }: Article) => ({ ...withdrawnArticle, id, uri, version: 2 });

const newsroom = () => {
  const path = join(temporaryFolder(), 'news.db');
  const opened = openStore(path, true);
  if (!opened.ok) throw new Error(opened.message);
  const media = mediaFolder(path);
  for (const src of [OWN, SHARED]) {
    for (const address of [mediaFile(src), `${src}-320.avif`, `${src}-320.jpg`, `${src}-640.jpg`]) {
      mkdirSync(dirname(mediaPath(media, address)), { recursive: true });
      writeFileSync(mediaPath(media, address), 'picture');
    }
  }
  const left = async () => [...new Set((await listFiles(media)).map((name) => pictureOfFile(`/m/${name}`)))];
  return { store: opened.store, left };
};

const one = showing('c2d4e6f8g0h2', OWN, SHARED);
const other = { ...showing('d2d4e6f8g0h2', SHARED), lead: undefined };

it('takes the pictures of a withdrawn article with it in every size, but for those that another shows', async () => {
  const { store, left } = newsroom();
  store.take([one, other], desk);
  store.take([gone(one)], desk);
  expect(await left()).toEqual([SHARED]);
  store.take([gone(other)], desk);
  expect(await left()).toEqual([]);
});

it('keeps a picture that a held change would show', async () => {
  const { store, left } = newsroom();
  store.take([one, other], desk);
  store.quarantine.put([{ ...other, headline: 'دیگر', body: one.body }], 'https://news.example/feed', NOW);
  store.take([gone(one)], desk);
  expect(await left()).toEqual([OWN, SHARED]);
});

it('counts a withdrawal that was held and then accepted', async () => {
  const { store, left } = newsroom();
  store.take([one], desk);
  store.quarantine.put([gone(one)], 'https://news.example/feed', NOW);
  expect(await left()).toEqual([OWN, SHARED]);
  store.quarantine.accept('https://news.example/feed', desk);
  expect(await left()).toEqual([]);
});
