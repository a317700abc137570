import { describe, expect, it } from 'vitest';
import { readPageData } from './page-data.ts';

const DATA = { address: '/a/7k3m9q2xw4ct', language: 'fa', resources: { '/data/site.json': { x: 1 } } };

/** A document with some text where its data should be. */
const documentWith = (text: string | undefined): Document => {
  const page = document.implementation.createHTMLDocument();
  if (text === undefined) return page;
  const script = page.createElement('script');
  script.id = 'page-data';
  script.type = 'application/json';
  script.textContent = text;
  page.body.append(script);
  return page;
};

const read = (path: string, data: unknown = DATA) => readPageData(documentWith(JSON.stringify(data)), path);

describe('what a page came with', () => {
  it('is read where it belongs to this address', () => {
    expect(read('/a/7k3m9q2xw4ct')).toMatchObject({ ...DATA, missing: undefined });
  });

  it.each([
    ['/a/7k3m9q2xw4ct', ['/a/7k3m9q2xw4ct.html', '/a/7k3m9q2xw4ct/', '/a/%37k3m9q2xw4ct']],
    ['/en/', ['/en/', '/en', '/en/index.html']],
    ['/', ['/', '/index.html']],
    ['/s/science/p/3', ['/s/science/p/3', '/s/science/p/3.html']],
  ])('of %s is the same under every name a host may give the page', (address, names) => {
    for (const name of names) expect(read(name, { ...DATA, address })?.address, name).toBe(address);
  });

  it.each([
    '/',
    '/a/',
    '/a/7k3m9q2xw4cx',
    '/a/7k3m9q2xw4ct/p/1',
    '/A/7k3m9q2xw4ct',
    '/en/a/7k3m9q2xw4ct',
    '/index.html',
  ])('is not taken for that of %s', (path) => {
    expect(read(path)).toBeUndefined();
  });

  it.each(['/a/%E0%A4%A', '/%', '/%ff'])('belongs to no address that cannot be read, such as %s', (path) => {
    expect(read(path)).toBeUndefined();
  });

  it('on the page of unknown addresses stands for whatever address was asked', () => {
    expect(read('/no/such/page', { ...DATA, address: '/404' })).toMatchObject({ missing: '/no/such/page' });
    expect(read('/%E0%A4%A', { ...DATA, address: '/404' })).toMatchObject({ missing: '/%E0%A4%A' });
  });

  it.each([undefined, '', '{', 'null', '[]', '"/a/x"', '<!-- -->'])('is nothing where the page holds %s', (text) => {
    expect(readPageData(documentWith(text), DATA.address)).toBeUndefined();
  });

  it.each(['address', 'language', 'resources'])('is nothing without its %s', (key) => {
    expect(read(DATA.address, { ...DATA, [key]: undefined })).toBeUndefined();
    expect(read(DATA.address, { ...DATA, [key]: 7 })).toBeUndefined();
    expect(read(DATA.address, { ...DATA, [key]: null })).toBeUndefined();
  });
});
