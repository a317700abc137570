// @ts-check

/**
 * The design's pictures, as the product has them: same name, same size, same state.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{
 *   name: string, path?: string, language?: string, theme?: string, scale?: number,
 *   choices?: Record<string, string>,
 *   width?: number, height?: number, full?: boolean, forced?: boolean, print?: boolean,
 *   before?: (page: Page) => Promise<unknown>,
 * }} Counterpart
 */
const PHONE = { width: 390, height: 844 };
const STORY = '/a/51wzd05b4v54';
const SHEET = { ...PHONE, height: 1180, before: /** @param {Page} page */ (page) => openSettings(page) };

/** @param {Page} page */
const openSettings = async (page) => {
  await page.locator('a[aria-haspopup=dialog][href="/settings"]:visible').first().click();
  await page.locator('dialog[open]').waitFor();
};

/** @param {Page} page */
const openShare = async (page) => {
  await page.locator('dialog').first().waitFor({ state: 'attached' });
  await page
    .locator('main button[aria-haspopup=dialog]:visible, nav button[aria-haspopup=dialog]:visible')
    .last()
    .click();
  await page.locator('dialog[open]').waitFor();
};

/** @param {Page} page */
const selectSentence = async (page) => {
  await page.locator('dialog').first().waitFor({ state: 'attached' });
  await page.evaluate(`{
    const paragraphs = [...document.querySelectorAll('article p[id]')].map((one) => one.firstChild);
    const text = paragraphs.find((one) => one.length > 60);
    getSelection().setBaseAndExtent(text, 0, text, 60);
  }`);
  await page.getByRole('group').first().waitFor();
};

/** @param {number} share of the page @returns {(page: Page) => Promise<unknown>} */
const scrollTo = (share) => (page) =>
  page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${String(share)})`);

/**
 * As somebody who read so far: what follows a text is asked for on the way.
 *
 * @param {number} share of the page @returns {(page: Page) => Promise<unknown>}
 */
const readTo = (share) => async (page) => {
  await page.locator('dialog').first().waitFor({ state: 'attached' });
  const list = page.waitForResponse((response) => response.url().includes('/data/i/section/'));
  await scrollTo(0.4)(page);
  await list;
  await scrollTo(0)(page);
  await page.getByRole('heading', { name: 'خبرهای دیگر در' }).waitFor({ state: 'attached' });
  await scrollTo(share)(page);
};

/** @param {Page} page */
const saveAndLetGo = async (page) => {
  const save = page.locator('aside, main').getByRole('button', { name: 'ذخیره' }).locator('visible=true').first();
  await save.click();
  await page.locator('main button[aria-pressed=true]:visible').first().click();
  await page.getByText('برگردان', { exact: true }).waitFor();
};

/** @param {Page} page */
const loseTheLine = async (page) => {
  await page.context().setOffline(true);
  await page.locator('header a[href="/s/culture"]:visible').click();
  await page.locator('[role=status] a[href="/saved"]').waitFor();
};

/** States as on the sheet of the design, each where a reader meets it. */
const STATES = {
  absent: { path: '/a/zzzzzzzzzzzz' },
  removed: { path: '/a/1h7ktg6qx3bd' },
  empty: { path: '/saved' },
  'nothing-found': { path: '/search?q=زعفرون' },
  undated: { path: '/a/wycekwhjvep4' },
  'let-go': { path: STORY, before: saveAndLetGo },
  offline: { path: '/s/science', before: loseTheLine },
};

/** @param {string} name @param {string} theme */
const statesIn = (name, theme) =>
  Object.entries(STATES).map(([state, counterpart]) => ({ name: `${name}-${state}`, theme, ...counterpart }));

/**
 * Of a text whose half-spaces were lost on the way, once it is published as well.
 *
 * @type {Counterpart}
 */
export const MENDED = {
  name: '19-zwnj-before-after',
  full: true,
  before: async (page) => {
    await page.getByRole('link', { name: 'ساعت آفتابی' }).first().click();
    await page.locator('article h1').waitFor();
  },
};

/** @type {readonly Counterpart[]} */
export const COUNTERPARTS = [
  { name: '01-home-fa-light-mobile', ...PHONE },
  { name: '01b-home-fa-light-mobile-full', ...PHONE, full: true },
  { name: '02-home-fa-light-desktop', full: true },
  { name: '03-home-fa-dark-mobile', ...PHONE, theme: 'dark' },
  { name: '04-home-fa-dark-desktop', theme: 'dark' },
  { name: '05-article-fa-light-mobile', path: STORY, ...PHONE },
  { name: '05b-article-fa-light-mobile-scrolled', path: STORY, ...PHONE, before: scrollTo(0.3) },
  { name: '05c-article-fa-light-mobile-end', path: STORY, ...PHONE, before: readTo(0.5) },
  { name: '06-article-fa-light-desktop', path: STORY },
  { name: '06b-article-fa-light-desktop-full', path: STORY, full: true, before: readTo(0) },
  { name: '07-article-fa-dark-mobile', path: STORY, ...PHONE, theme: 'dark' },
  { name: '08-article-fa-dark-desktop', path: STORY, theme: 'dark' },
  { name: '09-article-fa-sepia-mobile-115', path: STORY, ...PHONE, theme: 'sepia', scale: 115 },
  { name: '10-settings-fa-light-mobile', ...SHEET, path: STORY },
  { name: '10b-settings-fa-dark-mobile', ...SHEET, path: STORY, theme: 'dark' },
  { name: '11-settings-fa-dark-desktop', path: STORY, theme: 'dark', height: 1000, before: openSettings },
  { name: '12-home-en-light-desktop', path: '/en/', language: 'en', full: true },
  { name: '13-home-en-light-mobile', path: '/en/', language: 'en', ...PHONE },
  { name: '14-article-fa-in-en-ui-desktop', path: STORY, language: 'en' },
  { name: '14b-settings-en-desktop', path: STORY, language: 'en', height: 1000, before: openSettings },
  { name: '15-share-fa-mobile', path: STORY, ...PHONE, before: openShare },
  { name: '15b-share-fa-dark-desktop', path: STORY, theme: 'dark', height: 800, before: openShare },
  { name: '16-quote-share-fa-desktop', path: STORY, height: 800, before: selectSentence },
  ...statesIn('17-states-fa-light', 'light'),
  ...statesIn('17b-states-fa-dark', 'dark'),
  ...[
    'ur/5yzstxgq17mp',
    'ar/903gcprbzwty',
    'he/a26dawbqty3w',
    'ps/e1264xa5ztxy',
    'ckb/kv3pg6egypk5',
    'en/8ctn3s79zy70',
  ].map((story) => {
    const [language = '', id = ''] = story.split('/');
    const choices = { urdu: 'nastaliq' };
    return { name: `18-scripts-seven-${language}`, path: `/a/${id}`, language, choices, height: 680 };
  }),
  { name: '20-home-fa-forced-colors', ...PHONE, forced: true },
  { name: '21-article-fa-print', path: STORY, width: 794, height: 1123, print: true },
  { name: '22-article-fa-reflow-320', path: STORY, width: 320, height: 640 },
];
