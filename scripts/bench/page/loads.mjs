import { median, shuffled } from './figures.mjs';
import { phone } from './phone.mjs';

/** Networks as browsers' own tools know them: bytes a second each way, milliseconds for an answer. */
const NETWORKS = {
  'slow 3G': { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 },
  'fast 3G': { downloadThroughput: 200_000, uploadThroughput: 94_000, latency: 150 },
};

/** Notes what a page paints, moves and holds up, from its first moment on. */
const watch = () => {
  const seen = { paint: 0, shift: 0, tasks: [] };
  Object.assign(globalThis, { seen });
  const on = (type, note) =>
    new globalThis.PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  on('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  on('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
};

/**
 * The requests of a page that went to the network, as they come: what the browser or a service worker had
 * already is none, and what a worker fetches for later is its own.
 *
 * @param {import('@playwright/test').CDPSession} session
 */
const watchRequests = (session) => {
  /** @type {Map<string, { url: string, at: number }>} */
  const sent = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    sent.set(requestId, { url, at: Date.now() });
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => sent.delete(requestId));
  session.on('Network.responseReceived', ({ requestId, response: { fromDiskCache, fromServiceWorker } }) => {
    if (fromDiskCache || fromServiceWorker) sent.delete(requestId);
  });
  return () => [...sent.values()];
};

/** One cold visit: milliseconds to the largest paint, the shift of the layout, the longest task and how it came to requests. */
const visit = async (browser, address, network) => {
  const { page, close, session } = await phone(browser);
  await page.addInitScript(watch);
  await session.send('Network.enable');
  const sent = watchRequests(session);
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await page.goto(address, { waitUntil: 'load' });
  const loaded = Date.now();
  await page.waitForLoadState('networkidle');
  // What comes when the page is idle, and what that brings in its turn.
  await page.waitForTimeout(1500);
  await page.waitForLoadState('networkidle');
  const { paint, shift, tasks } = await page.evaluate(() => globalThis.seen);
  await close();
  const requests = sent();
  return {
    paint,
    shift,
    longest: Math.max(0, ...tasks.map(([, duration]) => duration)),
    early: requests.filter(({ at }) => at <= loaded).length,
    requests: requests.length,
    foreign: requests.filter(({ url }) => new URL(url).origin !== new URL(address).origin).length,
  };
};

/**
 * Cold visits to ours and the floor pages, one of each a round in a new order, on a phone's processor and
 * slow networks.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Record<string, string>} pages addresses by name
 * @param {number} rounds
 */
export const measureLoads = async (browser, pages, rounds) => {
  for (const [name, network] of Object.entries(NETWORKS)) {
    /** @type {Record<string, any[]>} */
    const visits = Object.fromEntries(Object.keys(pages).map((page) => [page, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const page of shuffled(Object.keys(pages)))
        visits[page]?.push(await visit(browser, pages[page] ?? '', network));
    }
    const of = (page, figure) => median((visits[page] ?? []).map((one) => one[figure]));
    console.log(`\n${name}, processor 4 times slower, ${rounds} cold visits each, medians`);
    for (const page of Object.keys(pages)) {
      const largest = `largest paint ${of(page, 'paint').toFixed(0)} ms (ours is ${(of('ours', 'paint') / of(page, 'paint')).toFixed(2)} of it)`;
      const shift = `shift ${Math.max(...(visits[page] ?? []).map((one) => one.shift)).toFixed(4)} at most`;
      const task = `longest task ${of(page, 'longest').toFixed(0)} ms`;
      const requests = `requests ${of(page, 'early')} until loaded, ${of(page, 'requests')} in all, ${of(page, 'foreign')} elsewhere`;
      console.log(`  ${page.padEnd(5)}${largest}; ${shift}; ${task}; ${requests}`);
    }
  }
};
