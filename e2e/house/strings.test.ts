import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './scratch.ts';

test('the page for native readers has every string as it is now; `npm run strings` writes it anew', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/strings.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
