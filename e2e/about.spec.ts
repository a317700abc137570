import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { visit } from './browser/taken-over.ts';

test('a rights holder is two steps from any story to a letter that names it, with what is wrong said at its place', async ({
  page,
}) => {
  await visit(page, ARTICLE.rich);
  await page.getByRole('contentinfo').getByRole('link', { name: 'یادداشت حقوقی' }).click();
  await page.getByRole('main').getByRole('link', { name: 'درخواست برداشتن خبر' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const [story, reason] = [page.getByLabel('نشانی خبر'), page.getByLabel('دلیل درخواست')];
  const prepare = page.getByRole('button', { name: 'آماده کردن نامه' });
  await story.fill('https://elsewhere.example/a/7k3m9q2xw4ct');
  await prepare.click();
  await expect(story).toBeFocused();
  await expect(story).toHaveAccessibleDescription(/نشانی هیچ خبری/);
  await expect(reason).toHaveAccessibleDescription(/دلیل درخواست را بنویسید/);
  await story.fill(new URL(ARTICLE.rich, page.url()).href);
  await reason.fill('متن از من است');
  await prepare.click();
  await expect(page.locator('form [role=status]')).toContainText('هنوز چیزی فرستاده نشده');
  const letter = page.getByRole('link', { name: 'باز کردن در برنامهٔ ایمیل' });
  expect(decodeURIComponent((await letter.getAttribute('href')) ?? '')).toContain(
    `${ARTICLE.rich}\r\n\r\nمتن از من است`,
  );
});

test('a rights holder who comes from a story finds its address in the letter, also in a tab of its own', async ({
  page,
}) => {
  await visit(page, ARTICLE.rich);
  const link = page.locator('[data-legal]').getByRole('link', { name: 'درخواست برداشتن خبر' });
  const address = (await link.getAttribute('href')) ?? '';
  await link.click();
  const story = page.getByLabel('نشانی خبر');
  await expect(story).toHaveValue(new URL(ARTICLE.rich, page.url()).href);
  await visit(page, address);
  await expect(story).toHaveValue(new URL(ARTICLE.rich, page.url()).href);
});

test('the address for rights holders and the sources can be read without script', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto('/takedown');
  await expect(page.getByRole('link', { name: /@example\.org/ })).toBeVisible();
  await expect(page.locator('form')).toBeHidden();
  await page.getByRole('contentinfo').getByRole('link', { name: 'منبع‌ها' }).click();
  await expect(page.locator('main li')).toHaveCount(7);
});

test('the list of keys is reached from the foot of every page', async ({ page }) => {
  await visit(page, ARTICLE.rich);
  await page.getByRole('contentinfo').getByRole('link', { name: 'میان‌برها' }).click();
  await expect(page).toHaveURL(/\/settings#keys$/);
  const keys = page.getByRole('main').locator('summary');
  await expect(keys).toBeFocused();
  await expect(page.getByRole('main').locator('details')).toContainText('خبر بعدی');
});
