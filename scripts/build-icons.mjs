// Makes the icons of an installed site from public/icon.svg. Run by hand when the drawing changes:
// node scripts/build-icons.mjs
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const drawing = await readFile('public/icon.svg', 'utf8');

// A system may cut a maskable icon to any shape: colour up to the corners, the drawing in the inner four fifths.
const maskable = drawing
  .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
  .replace(/<rect[^>]*>/, '<rect x="-8" y="-8" width="80" height="80" fill="#00585d"/>');

const ICONS = [
  ['public/icons/icon-192', drawing, 192],
  ['public/icons/icon-512', drawing, 512],
  ['public/icons/maskable-192', maskable, 192],
  ['public/icons/maskable-512', maskable, 512],
  // The home screen of iOS rounds the corners itself and shows transparent ones black.
  ['public/icons/touch-180', maskable, 180],
  // A tab shows it at 16 pixels, most screens with two dots to one. Part of the first script.
  ['src/reader/ui/marks/tab', drawing, 32],
];

for (const [name, svg, size] of ICONS) {
  const { size: bytes } = await sharp(Buffer.from(svg), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9 })
    .toFile(`${name}.png`);
  console.log(`${name}.png ${bytes} bytes`);
}
