import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from './browser/reader-test.ts';

const START = join(import.meta.dirname, '../scripts/start.mjs');

test('one command shows the sample edition, and ends when it is told to', async ({ request }) => {
  test.setTimeout(60_000);
  const started = spawn(process.execPath, [START], {
    // A port of its own, whichever is free.
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => started.on('close', resolve));
  try {
    let address = '';
    for await (const line of createInterface(started.stdout)) {
      address = /^http:\/\/127\.0\.0\.1:\d+\/$/.exec(line)?.[0] ?? '';
      if (address !== '') break;
    }
    const front = await request.get(address);
    expect(front.status()).toBe(200);
    expect(await front.text()).toContain('<html lang="fa" dir="rtl"');
  } finally {
    started.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
});
