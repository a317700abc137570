/** Formats a picture may have; SVG is a program and is never one of them. */
export type PictureFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Array.from({ length: text.length }, (_, index) => bytes[at + index] === text.charCodeAt(index)).every(Boolean);

const TESTS: readonly (readonly [PictureFormat, (bytes: Uint8Array) => boolean])[] = [
  ['jpeg', (bytes) => startsWith(bytes, '\u00FF\u00D8\u00FF')],
  ['png', (bytes) => startsWith(bytes, '\u0089PNG\r\n\u001A\n')],
  ['gif', (bytes) => startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')],
  ['webp', (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)],
  ['avif', (bytes) => startsWith(bytes, 'ftypavif', 4) || startsWith(bytes, 'ftypavis', 4)],
];

/** The format of a picture by its first bytes, whatever a server says it is. */
export const pictureFormat = (bytes: Uint8Array): PictureFormat | undefined =>
  TESTS.find(([, fits]) => fits(bytes))?.[0];
