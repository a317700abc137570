export type DecodedText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** A byte order mark settles the matter; the decoder then drops it. */
const markedEncoding = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
};

/** Windows-1256 gives every byte a character, so the characters must look like Arabic script. */
const fromWindows1256 = (bytes: Uint8Array): string | undefined => {
  const text = strictly('windows-1256', bytes);
  const letters = text?.match(/\p{L}/gu) ?? [];
  const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter));
  return arabic.length * 2 > letters.length ? text : undefined;
};

// eslint-disable-next-line no-control-regex -- control bytes are how a binary file is told from a text
const CONTROLS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/**
 * Text of a file whose encoding nobody names: a byte order mark decides, else valid UTF-8 is UTF-8,
 * else the old Arabic code page windows-1256 if that reads as Arabic script. No character is altered.
 *
 * @param bytes the whole file
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const marked = markedEncoding(bytes);
  const text = marked === undefined ? (strictly('utf-8', bytes) ?? fromWindows1256(bytes)) : strictly(marked, bytes);
  if (text === undefined || CONTROLS.test(text))
    return { ok: false, message: 'is not text (binary, or an unknown encoding)' };
  if (text.trim() === '') return { ok: false, message: 'is empty' };
  return { ok: true, text };
};
