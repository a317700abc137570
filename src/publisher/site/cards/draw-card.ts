import { join } from 'node:path';
import sharp from 'sharp';
import type { Card } from './card.ts';

/** Draws a card as a JPEG of 1200 × 630 pixels. */
export type DrawCard = (card: Card) => Promise<Uint8Array>;

/** All lengths in pixels. */
const CARD = { width: 1200, height: 630 };
const MARGIN = 80;
const HEADLINE = { width: CARD.width - 2 * MARGIN, top: 130, height: 370 };
const SIZES = [84, 74, 66, 58, 50, 44, 38];
const COLOURS = { paper: '#fcfcfa', ink: '#14191a', accent: '#00585d', saffron: '#f2b705' };

type Direction = Card['dir'];
type Style = { readonly size: number; readonly colour: string; readonly dir: Direction };
type Picture = { readonly data: Buffer; readonly width: number; readonly height: number };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words as Pango's markup, begun with a mark so that a Latin first word does not turn the line. */
const markup = (text: string, { colour, dir }: Style): string => {
  const words = text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<span foreground="${colour}">${dir === 'rtl' ? '\u200F' : '\u200E'}${words}</span>`;
};

const write = async (text: string, style: Style, fontfile: string): Promise<Picture> => {
  const { size } = style;
  const { data, info } = await sharp({
    text: {
      ...{ text: markup(text, style), font: `Vazirmatn, Heebo Bold ${size}`, fontfile, width: HEADLINE.width },
      // At 72 dots an inch a point is a pixel. In Pango `left` is where a line of its own script begins.
      ...{ dpi: 72, rgba: true, align: 'left', wrap: 'word-char', spacing: Math.round(size * 0.08) },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** The largest size in which a headline fits, begun where its length lets one expect it. */
const writeHeadline = async ({ headline, dir }: Card, fontfile: string): Promise<Picture> => {
  const expected = SIZES.findIndex(
    (size) => (headline.length * size * size * 0.65) / HEADLINE.width <= HEADLINE.height,
  );
  const sizes = SIZES.slice(expected < 0 ? -1 : Math.max(0, expected - 1));
  let written: Picture | undefined;
  for (const size of sizes) {
    written = await write(headline, { size, colour: COLOURS.ink, dir }, fontfile);
    if (written.height <= HEADLINE.height) return written;
  }
  return written ?? write(headline, { size: 38, colour: COLOURS.ink, dir }, fontfile);
};

const shapes = (dir: Direction): Buffer => {
  const line = { x: dir === 'rtl' ? CARD.width - MARGIN - 160 : MARGIN, y: 522 };
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">` +
      `<rect width="100%" height="14" fill="${COLOURS.accent}"/>` +
      `<rect x="${line.x}" y="${line.y}" width="160" height="8" fill="${COLOURS.saffron}"/></svg>`,
  );
};

/** A picture at the side where lines begin, its middle at a height. */
const placed = ({ data, width, height }: Picture, dir: Direction, middle: number) => ({
  input: data,
  left: dir === 'rtl' ? CARD.width - MARGIN - width : MARGIN,
  top: Math.max(0, Math.round(middle - height / 2)),
});

/**
 * Opens the fonts for drawing cards. Letters are joined and ordered by Pango and HarfBuzz, which
 * sharp carries; no font of the machine is needed.
 *
 * @param fonts folder of `vazirmatn-bold.ttf` and `heebo-bold.ttf`
 */
export const cardDrawer = (fonts: string): DrawCard => {
  const vazirmatn = join(fonts, 'vazirmatn-bold.ttf');
  // A font file that was named once stays known: Hebrew letters are found there from then on.
  let hebrew: Promise<Picture> | undefined;
  return async (card) => {
    const { dir } = card;
    hebrew ??= write('א', { size: 20, colour: COLOURS.ink, dir }, join(fonts, 'heebo-bold.ttf'));
    await hebrew;
    const headline = await writeHeadline(card, vazirmatn);
    const source = await write(card.source, { size: 32, colour: COLOURS.accent, dir }, vazirmatn);
    const site = await write(card.site, { size: 36, colour: COLOURS.ink, dir }, vazirmatn);
    return sharp({ create: { ...CARD, channels: 3, background: COLOURS.paper } })
      .composite([
        { input: shapes(dir), left: 0, top: 0 },
        placed(source, dir, 84),
        placed(headline, dir, HEADLINE.top + HEADLINE.height / 2),
        placed(site, dir, 572),
      ])
      .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
      .toBuffer();
  };
};
