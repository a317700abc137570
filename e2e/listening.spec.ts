import type { Locator, Page } from '@playwright/test';
import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { visit } from './browser/taken-over.ts';

/** Puts a device that speaks these languages, without a sound, in the place of the browser's. */
const speakOnly = async (page: Page, languages: readonly string[]): Promise<void> => {
  await page.addInitScript((tags) => {
    const said: SpeechSynthesisUtterance[] = [];
    const voices = tags.map((lang) => ({ lang, localService: true, name: lang, default: false, voiceURI: lang }));
    class Utterance extends EventTarget {
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      lang = '';
      rate = 1;
      voice: unknown = null;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const device = {
      getVoices: () => voices,
      speak: (piece: SpeechSynthesisUtterance) => void said.push(piece),
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
    Object.defineProperty(window, 'speechSynthesis', { value: device });
  }, languages);
};

type Said = { readonly text: string; readonly lang: string; readonly rate: number };

/** The last piece that was given to the device. */
const lastSaid = (page: Page): Promise<Said | undefined> =>
  page.evaluate(() => {
    const said = Reflect.get(window, 'said') as SpeechSynthesisUtterance[];
    const last = said.at(-1);
    return last && { text: last.text, lang: last.lang, rate: last.rate };
  });

/** The device has come to the end of what it was given. */
const finish = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said = Reflect.get(window, 'said') as { onend: (() => void) | null }[];
    said.at(-1)?.onend?.();
  });

const spoken = (page: Page): Locator => page.locator('article [data-spoken]');

test('a story is read aloud block by block in its own language, paused, made faster and stopped', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await speakOnly(page, ['en-US', 'fa-IR']);
  await visit(page, ARTICLE.rich);
  await page.getByRole('button', { name: 'شنیدن' }).click();
  const pause = page.getByRole('button', { name: 'مکث' });
  await expect(pause).toBeFocused();
  const first = await spoken(page).getAttribute('id');
  const begun = await lastSaid(page);
  expect(begun?.lang).toBe('fa-IR');
  expect(await spoken(page).textContent()).toContain(begun?.text.trim().slice(0, 20));

  await pause.click();
  const goOn = page.getByRole('button', { name: 'ادامه', exact: true });
  await goOn.click();
  expect(await lastSaid(page)).toEqual(begun);

  await page.getByRole('combobox', { name: 'سرعت' }).selectOption('1.5');
  expect(await lastSaid(page)).toEqual({ ...begun, rate: 1.5 });

  // However many pieces a block has, the page follows to the next block, in sight.
  await expect(async () => {
    await finish(page);
    expect(await spoken(page).getAttribute('id')).not.toBe(first);
  }).toPass();
  for (let piece = 0; piece < 12; piece += 1) await finish(page);
  await expect(spoken(page)).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'پایان' }).click();
  await expect(spoken(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'شنیدن' })).toBeVisible();
});

test('where the device has no voice for a language that is said, and nothing is offered', async ({ page }) => {
  await speakOnly(page, ['en-US']);
  await visit(page, ARTICLE.rich);
  await expect(page.getByText(/صدایی/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'شنیدن' })).toHaveCount(0);
  await visit(page, ARTICLE.english);
  await expect(page.getByRole('button', { name: 'شنیدن' })).toBeVisible();
});
