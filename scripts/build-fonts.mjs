// Makes the font files of public/fonts and of the publisher's preview cards from the packages of Vazirmatn, Heebo and
// Noto Nastaliq Urdu. Run by hand when a package or the set of letters changes: node scripts/build-fonts.mjs
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

// The Arabic face carries the punctuation and digits that Persian and Arabic prose needs and no more:
// each further ASCII sign pulls in layout variants, and the file must stay under 30 KB.
const PERSIAN_AND_ARABIC =
  ' !"\'()[].,:;/-%0123456789\u00a0«»‹›–—…·•×−“”' +
  '\u060c\u061b\u061f' +
  range(0x0621, 0x063a) +
  range(0x0640, 0x0652) +
  '\u0654\u0670' +
  range(0x0660, 0x066c) +
  'پچژکگیۀ' +
  range(0x06f0, 0x06f9) +
  '\u200c\u200d\u200e\u200f';

// Letters of Urdu, Pashto and Sorani, and rarer marks: a file of its own, fetched when one is on the page.
const MORE_ARABIC = '\u061c\u0653\u0655\u066d\u066e\u066fٱٹټځڅڈډړڑڕږښڤګڵڼںھہۂۃۆۇۈۊۋۍێېےۓ۔ەۥۦ';

const ASCII_SIGNS = range(0x20, 0x40) + '[\\]^_`{|}~\u00a0«»‹›–—‘’“”…·•×−§©';
const LATIN = ASCII_SIGNS + range(0x41, 0x5a) + range(0x61, 0x7a) + range(0xc0, 0xff) + 'ŒœŠšŽžŸĀāĪīŪūʿʾ';
const HEBREW = range(0x05d0, 0x05ea) + '\u05be\u05f3\u05f4₪' + range(0x05b0, 0x05bc) + '\u05c1\u05c2';

// Only letters that Urdu writes: each brings dozens of shapes for its place in a word.
const NASTALIQ =
  ' !"\'()[].,:;/-%0123456789«»‘’“”–—…\u060c\u061b\u061f' +
  range(0x0621, 0x063a) +
  range(0x0640, 0x0654) +
  '\u0656\u0657\u0670ٹپچڈڑژکگںھہۂۃیےۓۀۆۇ۔\u0660\u066a\u066b\u066c' +
  range(0x06f0, 0x06f9) +
  '\u200c\u200d\u200e\u200f';

const VAZIRMATN = 'node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf';
const HEEBO = 'node_modules/@fontsource-variable/heebo/files/heebo-hebrew-wght-normal.woff2';
const NASTALIQ_URDU =
  'node_modules/@fontsource-variable/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-wght-normal.woff2';
const WEIGHT = { wght: { min: 400, max: 900 } };

const FONTS = [
  ['vazirmatn-arabic', VAZIRMATN, PERSIAN_AND_ARABIC],
  ['vazirmatn-more', VAZIRMATN, MORE_ARABIC],
  ['vazirmatn-latin', VAZIRMATN, LATIN],
  ['heebo-hebrew', HEEBO, HEBREW + ' '],
  ['nastaliq-urdu', NASTALIQ_URDU, NASTALIQ, { wght: { min: 400, max: 700 } }],
];

for (const [name, source, letters, variationAxes = WEIGHT] of FONTS) {
  const font = await subsetFont(await readFile(source), letters, { targetFormat: 'woff2', variationAxes });
  await writeFile(`public/fonts/${name}.woff2`, font);
  console.log(`${name}.woff2 ${font.length} bytes`);
}

// Preview cards are drawn by an engine that reads TrueType only and knows one weight a file.
const ARABIC_AND_LATIN =
  range(0x20, 0x7e) +
  range(0xa0, 0xff) +
  range(0x0600, 0x06ff) +
  range(0x200c, 0x200f) +
  '‘’“”–—…‹›•−€₪ŒœŠšŽžŸĀāĪīŪūʿʾĞğİıŞş';
const CARD_FONTS = [
  ['vazirmatn-bold', 'node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf', ARABIC_AND_LATIN, {}],
  ['heebo-bold', HEEBO, range(0x20, 0x7e) + range(0x05b0, 0x05f4) + '–—‘’“”…', { wght: 700 }],
];

for (const [name, source, letters, variationAxes] of CARD_FONTS) {
  const font = await subsetFont(await readFile(source), letters, { targetFormat: 'truetype', variationAxes });
  await writeFile(`src/publisher/card-fonts/${name}.ttf`, font);
  console.log(`${name}.ttf ${font.length} bytes`);
}
