import type { QrDrawing } from './qr-drawing.ts';

/** Pixels for each module: 400 to 800 in all, which prints and scans well. */
const MODULE = 12;

/** The drawing as an address of a PNG; undefined where the browser gives no canvas. */
export const qrPicture = ({ size, path }: QrDrawing): string | undefined => {
  const canvas = document.createElement('canvas');
  canvas.width = size * MODULE;
  canvas.height = size * MODULE;
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(MODULE, MODULE);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return canvas.toDataURL('image/png');
};
