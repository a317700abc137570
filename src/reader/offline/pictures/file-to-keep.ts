import { mediaFile, renditionFile } from '#article/locations.ts';
import type { RenditionForm } from '#article/locations.ts';
import type { Copies } from './pictures-in.ts';

/** In pixels: enough for a column of text, and for a phone held upright at twice its density. */
const WIDE_ENOUGH = 800;

/** The form this browser is known to read; the small one only where it says so. */
export const readableForm = async (): Promise<RenditionForm> =>
  'ImageDecoder' in globalThis && (await ImageDecoder.isTypeSupported('image/avif')) ? 'avif' : 'jpg';

/** Address of the one copy of a picture that is kept on a device. */
export const fileToKeep = ({ src, width, renditions = [] }: Copies, form: RenditionForm): string => {
  const at = renditions.find((one) => one >= WIDE_ENOUGH) ?? renditions.at(-1);
  return at === undefined ? mediaFile(src) : renditionFile({ src, width }, at, form);
};
