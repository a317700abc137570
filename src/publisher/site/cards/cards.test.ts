import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import { cardMark, cardOf } from './card.ts';
import type { Card } from './card.ts';
import { cardDrawer } from './draw-card.ts';

const draw = cardDrawer(new URL('../../card-fonts', import.meta.url).pathname);

const CARD: Card = { headline: 'قنات چگونه آب را می‌رساند', dir: 'rtl', source: 'دفتر نمونه', site: 'یلواستون' };

/** How much ink stands in a part of a picture, 0 to 255. */
const ink = async (picture: Uint8Array, part: { left: number; top: number; width: number; height: number }) => {
  const { channels } = await sharp(await sharp(picture).extract(part).greyscale().toBuffer()).stats();
  return 255 - (channels[0]?.mean ?? 0);
};

describe('the card of an article', () => {
  it('shows the headline, the nearest source and the site in the language of the story', () => {
    expect(cardOf(buildArticle({ language: 'en-GB', dir: 'ltr' }), sampleSite)).toEqual({
      headline: 'هفت رود و یک دریا',
      dir: 'ltr',
      source: 'دفتر نمونه',
      site: 'Yelloweston',
    });
    expect(cardOf(buildArticle({ language: 'he' }), sampleSite).site).toBe('یلواستون');
  });

  it('has another mark when it shows something else, and only then', () => {
    const one = cardOf(buildArticle(), sampleSite);
    expect(cardMark(one)).toMatch(/^[0-9a-f]{12}$/);
    expect(cardMark(cardOf(buildArticle({ version: 2 }), sampleSite))).toBe(cardMark(one));
    expect(cardMark({ ...one, headline: 'هفت رود' })).not.toBe(cardMark(one));
  });
});

describe('a drawn card', () => {
  it('is a JPEG of 1200 by 630 that messengers take, also with a very long headline', async () => {
    const long = cardOf(buildArticle({ headline: 'رودخانه‌ای که به دریا نمی‌رسد '.repeat(60).trim() }), sampleSite);
    for (const card of [CARD, long]) {
      const picture = await draw(card);
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
      expect(picture.byteLength).toBeLessThanOrEqual(300 * 1024);
    }
  });

  it('begins where its script begins', async () => {
    const left = { left: 80, top: 130, width: 200, height: 370 };
    const right = { ...left, left: 920 };
    const persian = await draw({ ...CARD, headline: 'آب' });
    expect(await ink(persian, right)).toBeGreaterThan(1 + (await ink(persian, left)));
    const english = await draw({ ...CARD, headline: 'Rain', dir: 'ltr' });
    expect(await ink(english, left)).toBeGreaterThan(1 + (await ink(english, right)));
  });

  it('draws letters of every script the site speaks, none of them an empty box', async () => {
    const headlines = ['آبادی', 'ٹھنڈا', 'ښوونځی', 'ڕۆژنامە', 'שלום', 'Water'];
    const pictures = await Promise.all(headlines.map((headline) => draw({ ...CARD, headline })));
    expect(new Set(pictures.map((picture) => Buffer.from(picture).toString('base64'))).size).toBe(headlines.length);
    // A font without Hebrew would draw the same box for each letter.
    const [alef, mem] = await Promise.all(['אאאא', 'ממממ'].map((headline) => draw({ ...CARD, headline })));
    expect(Buffer.from(alef!).equals(Buffer.from(mem!))).toBe(false);
  });

  it('takes signs of its own markup as text', async () => {
    await expect(draw({ ...CARD, headline: '<b>& </span> "x"' })).resolves.toBeDefined();
  });
});
