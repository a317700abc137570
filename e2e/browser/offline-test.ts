import type { Locator, Page } from '@playwright/test';
import { Gate } from './hosts/gate.ts';
import { test as base } from './reader-test.ts';
import { addressOf } from './sites.ts';
import { takenOver } from './taken-over.ts';

/** What a browser says of a line that was cut. */
const CUT = /net::ERR_|Failed to load resource/;

/** Readers with a service worker, in front of a site that can be cut off. */
export const test = base.extend<{ gate: Gate }>({
  serviceWorkers: 'allow',
  gate: async ({ trouble }, use) => {
    const gate = await Gate.open(addressOf('sample'));
    trouble.trust(gate.address);
    trouble.expect(CUT);
    await use(gate);
    await gate.shut();
  },
  baseURL: async ({ gate }, use) => use(gate.address),
});

/** Waits until a worker is in charge and what this page shows is kept. */
export const settled = async (page: Page): Promise<void> => {
  await takenOver(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.waitForFunction(async () => {
    const names = await caches.keys();
    if (!names.includes('yelloweston-pages-1')) return false;
    return (await (await caches.open('yelloweston-pages-1')).match(location.origin + location.pathname)) !== undefined;
  });
};

/** Opens a page and waits until it can be opened again without a network. */
export const visitAndKeep = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await settled(page);
};

const cachesThatHold = (page: Page, text: string): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? '';
        if (text.includes(wanted)) found.push(`${name} ${request.url}`);
      }
    }
    return found;
  }, text);

const documentsThatHold = (page: Page, text: string): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('yelloweston');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const documents = await new Promise<{ address: string }[]>((resolve) => {
      const request = database.transaction('documents').objectStore('documents').getAll();
      request.onsuccess = () => resolve(request.result as { address: string }[]);
    });
    database.close();
    return documents.filter((one) => JSON.stringify(one).includes(wanted)).map(({ address }) => `database ${address}`);
  }, text);

const storageThatHolds = (page: Page, text: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      Object.entries(localStorage)
        .filter(([, value]) => String(value).includes(wanted))
        .map(([key]) => `storage ${key}`),
    text,
  );

/** The places on the device that hold some text, by name. */
export const placesThatHold = async (page: Page, text: string): Promise<string[]> => [
  ...(await cachesThatHold(page, text)),
  ...(await documentsThatHold(page, text)),
  ...(await storageThatHolds(page, text)),
];

/** Lets the browser look for a newer worker now, as it does with every visit. */
export const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

/** The button that keeps the story of this page. */
export const saveButton = (page: Page): Locator => page.getByRole('button', { name: 'ذخیره', exact: true }).first();

/** Pixels across the first picture of the page as it came; 0 while it has not. */
export const pictureWidth = (page: Page): Promise<number> =>
  page
    .locator('main img')
    .first()
    .evaluate((img: HTMLImageElement) => img.naturalWidth);
