import { expect, it } from 'vitest';
import { isOwnFile, isOwnPage } from './own-page.ts';
import { answer } from './testing/caches.ts';

const PAGE = '<script type="application/json" id="page-data">{}</script>';

const pageWith = (key: string, value: unknown): Response =>
  Object.defineProperty(answer(PAGE, 'text/html'), key, { value });

it('knows a page of ours, and can be asked before it is read', async () => {
  const page = answer(PAGE, 'text/html; charset=utf-8');
  expect(await isOwnPage(page)).toBe(true);
  expect(await page.text()).toBe(PAGE);
});

it.each([
  ['a captive portal', answer('<form>sign in</form>', 'text/html')],
  ['an error with our page', answer(PAGE, 'text/html', 404)],
  ['our page under another type', answer(PAGE, 'text/plain')],
  ['a page of another host', pageWith('type', 'opaque')],
  ['a page that was read elsewhere', pageWith('redirected', true)],
])('does not take %s for a page of ours', async (_what, page) => {
  expect(await isOwnPage(page)).toBe(false);
});

it('keeps a file only whole and as what it was asked for', () => {
  const isPicture = (file: Response): boolean => isOwnFile(file, /^image\//);
  expect(isPicture(answer('1', 'image/avif'))).toBe(true);
  expect(isPicture(answer('<html>', 'text/html'))).toBe(false);
  expect(isPicture(answer('1', 'image/jpeg', 206))).toBe(false);
  expect(isPicture(answer('1', 'image/jpeg', 503))).toBe(false);
});
