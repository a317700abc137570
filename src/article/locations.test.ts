import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListName } from './edition.ts';
import {
  addressIn,
  articleAddress,
  articleData,
  cardFile,
  feedAddress,
  folderOf,
  listAddress,
  listData,
  listId,
  listNamed,
  mediaFile,
  pictureOfFile,
  renditionFile,
  rootFrom,
  pageFile,
  PLACES,
  SITE_DATA,
  SOURCES_DATA,
  TOMBSTONES_DATA,
} from './locations.ts';

const latest: ListName = { kind: 'latest', language: 'fa' };
const world: ListName = { kind: 'section', language: 'fa', slug: 'world' };
const arabicWorld: ListName = { kind: 'section', language: 'ar', slug: 'world' };
const source: ListName = { kind: 'source', slug: 'sample-desk' };

describe('the address of an article', () => {
  test('holds its id and nothing that could change', () => {
    expect(articleAddress('7k3m9q2xw4ct')).toBe('/a/7k3m9q2xw4ct');
    expect(articleData('7k3m9q2xw4ct')).toBe('/data/a/7k3m9q2xw4ct.json');
  });
});

describe('the address of a list', () => {
  test.each<[ListName, string]>([
    [latest, '/'],
    [world, '/s/world'],
    [{ kind: 'latest', language: 'ar' }, '/ar/'],
    [arabicWorld, '/ar/s/world'],
    [source, '/src/sample-desk'],
  ])('of %j in a Persian site is %s', (list, address) => {
    expect(listAddress(list, 'fa')).toBe(address);
  });

  test('has the prefix of its language in a site of another language', () => {
    expect(listAddress(latest, 'ar')).toBe('/fa/');
    expect(listAddress(arabicWorld, 'ar')).toBe('/s/world');
  });

  test.each<[ListName, string]>([
    [latest, '/p/3'],
    [world, '/s/world/p/3'],
    [{ kind: 'latest', language: 'ar' }, '/ar/p/3'],
    [source, '/src/sample-desk/p/3'],
  ])('of a sealed page of %j is %s', (list, address) => {
    expect(listAddress(list, 'fa', 3)).toBe(address);
  });
});

describe('the data of a list', () => {
  test('lies under the name the list carries inside', () => {
    expect(listId(arabicWorld)).toBe('section/ar/world');
    expect(listData(arabicWorld)).toBe('/data/i/section/ar/world/head.json');
    expect(listData(latest, 12)).toBe('/data/i/latest/fa/12.json');
    expect(listData(source)).toBe('/data/i/source/sample-desk/head.json');
  });
});

describe('the file of a page', () => {
  test.each([
    ['/', 'index.html'],
    ['/ar/', 'ar/index.html'],
    ['/a/7k3m9q2xw4ct', 'a/7k3m9q2xw4ct.html'],
    ['/s/world/p/3', 's/world/p/3.html'],
    ['/404', '404.html'],
  ])('%s is %s', (address, file) => {
    expect(pageFile(address)).toBe(file);
  });

  test('of a picture is one every browser and preview can read', () => {
    expect(mediaFile('/m/0a/0a1b2c3d4e5f6071')).toBe('/m/0a/0a1b2c3d4e5f6071.jpg');
  });

  test('of a rendition says how wide it is and what it is, and leads back to its picture', () => {
    const image = { src: '/m/0a/0a1b2c3d4e5f6071', width: 900 };
    const files = [320, 900].flatMap((at) => (['avif', 'jpg'] as const).map((form) => renditionFile(image, at, form)));
    const stem = '/m/0a/0a1b2c3d4e5f6071';
    expect(files).toEqual([`${stem}-320.avif`, `${stem}-320.jpg`, `${stem}-900.avif`, `${stem}.jpg`]);
    for (const file of files) expect(pictureOfFile(file)).toBe(stem);
  });

  test.each(['/m/card/7k3m9q2xw4ct-0123456789ab.jpg', '/m/0a/0a1b2c3d4e5f6071', '/a/m/0a/0a1b2c3d4e5f6071.jpg'])(
    '%s is of no picture',
    (path) => {
      expect(pictureOfFile(path)).toBeUndefined();
    },
  );
});

test('no two things of a site share an address', () => {
  const slug = fc.stringMatching(/^[a-z]{1,6}$/);
  const language = fc.constantFrom('fa', 'ar', 'en');
  const lists = fc.oneof<fc.Arbitrary<ListName>[]>(
    fc.record({ kind: fc.constant('latest'), language }),
    fc.record({ kind: fc.constant('section'), language, slug }),
    fc.record({ kind: fc.constant('source'), slug }),
  );
  const page = fc.integer({ min: 0, max: 20 });
  const fixed = new Set<string>([
    ...Object.values(PLACES).filter((place) => place !== '/'),
    articleAddress('7k3m9q2xw4ct'),
  ]);
  const data = new Set([SITE_DATA, SOURCES_DATA, TOMBSTONES_DATA, articleData('7k3m9q2xw4ct')]);
  fc.assert(
    fc.property(lists, page, lists, page, (one, onePage, other, otherPage) => {
      const same = listData(one, onePage) === listData(other, otherPage);
      const address = listAddress(one, 'fa', onePage);
      expect(address === listAddress(other, 'fa', otherPage)).toBe(same);
      expect(pageFile(address) === pageFile(listAddress(other, 'fa', otherPage))).toBe(same);
      expect(fixed.has(address) || data.has(listData(one, onePage))).toBe(false);
    }),
  );
});

describe('the feeds of a list', () => {
  test.each<[ListName, string]>([
    [latest, '/feed.xml'],
    [world, '/s/world/feed.xml'],
    [{ kind: 'latest', language: 'ar' }, '/ar/feed.xml'],
    [source, '/src/sample-desk/feed.xml'],
  ])('of %j are beside it: %s', (list, address) => {
    expect(feedAddress(list, 'fa', 'rss')).toBe(address);
  });
});

describe('the name of a list', () => {
  test.each([latest, world, arabicWorld, source])('leads back to it: %j', (list) => {
    expect(listNamed(listId(list))).toEqual(list);
  });

  test('is not just any text', () => {
    expect(['', 'latest', 'section/fa', 'other/x/y'].map(listNamed)).toEqual(Array(4).fill(undefined));
  });
});

test('a preview card has another address when it shows something else', () => {
  expect(cardFile('7k3m9q2xw4ct', '0123456789ab')).toBe('/m/card/7k3m9q2xw4ct-0123456789ab.jpg');
});

test.each([
  ['/', '.'],
  ['/saved', '.'],
  ['/a/7k3m9q2xw4ct', '..'],
  ['/en/', '..'],
  ['/s/world/p/3', '../../..'],
  ['/en/s/world', '../..'],
])('the way from %s to the root is %s', (address, root) => {
  expect(rootFrom(address)).toBe(root);
});

test.each([
  [undefined, ''],
  ['https://example.org', ''],
  ['https://example.org/news', '/news'],
])('a site whose address is %s lies in the folder "%s"', (origin, folder) => {
  expect(folderOf(origin)).toBe(folder);
});

test('a path is an address only within the folder', () => {
  expect(addressIn('', '/a/x')).toBe('/a/x');
  expect(addressIn('/news', '/news/a/x')).toBe('/a/x');
  expect(addressIn('/news', '/news/')).toBe('/');
  expect(addressIn('/news', '/newsroom')).toBeUndefined();
  expect(addressIn('/news', '/')).toBeUndefined();
});
