// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { build, install } from './prepare.mjs';
import { findSearchServer } from './programs.mjs';
import { ROOT, npm } from './run.mjs';

/**
 * Everything: the checks of the house, every unit test, a build, every test in a browser. The last
 * line says how many tests passed and failed; a step that is no test and fails counts as one.
 */
const REPORTS = join(ROOT, 'node_modules/.cache/reports');
const UNIT = join(REPORTS, 'unit.json');
const BROWSER = join(REPORTS, 'browser.json');

const total = { passed: 0, failed: 0 };

/** @param {string} file */
const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/**
 * What a part found; one that fails without a failed test counts as one.
 *
 * @param {number} code the exit code of the step that ran the tests
 * @param {{ passed: number, failed: number }} tests
 */
const count = (code, { passed, failed }) => ({ passed, failed: failed === 0 && code !== 0 ? 1 : failed });

const lint = async () => count(await npm(['run', '--silent', 'lint'], { patient: true }), { passed: 0, failed: 0 });

const testUnits = async () => {
  const server = await findSearchServer();
  if (server !== undefined) process.env['SEARCHD'] = server;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  const code = await npm(['exec', '--', 'vitest', 'run', ...reporters]);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report(UNIT) ?? {};
  return count(code, { passed, failed });
};

const testInBrowser = async () => {
  if ((await build()) !== 0) return { passed: 0, failed: 1 };
  const browser = await findBrowser();
  if (browser === undefined) return { passed: 0, failed: 1 };
  process.env['CHROMIUM'] = browser;
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = BROWSER;
  const code = await npm(['exec', '--', 'playwright', 'test', '-c', 'e2e', '--reporter=line,json']);
  const { expected = 0, flaky = 0, unexpected = 0 } = report(BROWSER)?.stats ?? {};
  return count(code, { passed: expected + flaky, failed: unexpected });
};

if ((await install()) === 0) {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  // Browsers wait half of their time for pages; the checks of the house fill it.
  const checked = lint();
  const parts = [await testUnits(), await testInBrowser(), await checked];
  for (const { passed, failed } of parts) {
    total.passed += passed;
    total.failed += failed;
  }
} else {
  total.failed = 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
