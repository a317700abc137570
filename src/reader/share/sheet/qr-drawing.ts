import { correction, generate } from 'lean-qr/nano';

/** A QR code as one SVG path: one unit for each module, the quiet zone included in `size`. */
export type QrDrawing = { readonly size: number; readonly path: string };

/** Modules of empty space readers need on every side (ISO/IEC 18004). */
const QUIET = 4;

type Modules = ReturnType<typeof generate>;

const rowPath = (modules: Modules, y: number): string => {
  let path = '';
  for (let x = 0; x < modules.size; x += 1) {
    if (!modules.get(x, y) || modules.get(x - 1, y)) continue;
    let length = 1;
    while (modules.get(x + length, y)) length += 1;
    path += `M${String(x + QUIET)} ${String(y + QUIET)}h${String(length)}v1h-${String(length)}z`;
  }
  return path;
};

/** Draws the code of a text, with about 15 % of it allowed to be damaged. Throws above 2,300 bytes. */
export const drawQr = (text: string): QrDrawing => {
  const modules = generate(text, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: modules.size }, (_, y) => rowPath(modules, y));
  return { size: modules.size + 2 * QUIET, path: rows.join('') };
};

/** The drawing as a file of its own, dark on white. */
export const qrFile = ({ size, path }: QrDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}">` +
  `<path fill="#fff" d="M0 0h${String(size)}v${String(size)}H0z"/><path d="${path}"/></svg>`;
