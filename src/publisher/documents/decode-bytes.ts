/** What may be known of a text's encoding besides its bytes. */
export type EncodingHints = {
  /** The `Content-Type` header or media type, with its charset if it names one. */
  readonly contentType?: string | undefined;
  /** The charset the operator names for a source. */
  readonly charset?: string | undefined;
};

export type DecodedText = {
  readonly text: string;
  /** Name of the encoding, as the Encoding standard spells it. */ readonly encoding: string;
};

/** The encoding a label means; undefined for one that the platform does not know. */
const encodingOf = (label: string | undefined): string | undefined => {
  try {
    return label === undefined ? undefined : new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
};

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** `<` and `<?` in encodings of two and four bytes, for documents without a byte order mark. */
const OPENINGS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const wideEncoding = (bytes: Uint8Array): string | undefined =>
  [...MARKS, ...OPENINGS].find(([, start]) => startsWith(bytes, start))?.[0];

/** The platform decodes no UTF-32; a character is a number of four bytes there. */
const decodeUtf32 = (bytes: Uint8Array, littleEndian: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (code !== 0xfeff) text += code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  }
  return text;
};

const decodeWide = (bytes: Uint8Array, encoding: string): string =>
  encoding.startsWith('utf-32') ? decodeUtf32(bytes, encoding === 'utf-32le') : new TextDecoder(encoding).decode(bytes);

const ARABIC = /[\u0621-\u064A\u067E\u0686\u0698\u06AF\u06A9\u06CC]{2,}/g;
const UNLIKELY =
  /[\u0080-\u009F\uFFFD]|[\u0660-\u0669](?=[\u0621-\u064A])|[A-Za-z][\u0621-\u064A]|[\u0621-\u064A][A-Za-z]/g;

const lettersIn = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).join('').length;

/** Only among the encodings Persian and Arabic sites used; whatever is not one of those reads as Latin. */
const guess = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, 65_536);
  const high = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  const scored = ['windows-1256', 'iso-8859-6'].map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    return { encoding, score: lettersIn(text, ARABIC) - 3 * lettersIn(text, UNLIKELY) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > high / 2 ? best.encoding : 'windows-1252';
};

const fromHeader = (contentType = ''): string | undefined => /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];

const ascii = (bytes: Uint8Array, length: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, length));

const fromProlog = (bytes: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(ascii(bytes, 400))?.[1];

const fromMeta = (bytes: Uint8Array): string | undefined =>
  /<meta\b[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(ascii(bytes, 4096))?.[1];

/** UTF-8 with a few broken bytes, as when a feed is cut in the middle of a letter. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 262_144));
  return lettersIn(text, /\uFFFD/g) * 50 < lettersIn(text, /[^\p{ASCII}]/gu);
};

const labelled = (bytes: Uint8Array, { contentType, charset }: EncodingHints): string => {
  const labels = [fromHeader(contentType), fromProlog(bytes), fromMeta(bytes), charset].map(encodingOf);
  if (labels.includes('utf-8') && isMostlyUtf8(bytes)) return 'utf-8';
  // A label of UTF-8 is a lie here, and one of UTF-16 would have shown zero bytes.
  return labels.find((label) => label !== undefined && !label.startsWith('utf-')) ?? guess(bytes);
};

/**
 * Bytes as text. A byte order mark decides; else bytes that are valid UTF-8 are that, whatever their
 * label; else the label in the header, the XML declaration, the `<meta>`, the source's configuration;
 * else windows-1256 or another, by what the letters look like. Never fails: what cannot be decoded is
 * U+FFFD.
 */
export const decodeBytes = (bytes: Uint8Array, hints: EncodingHints = {}): DecodedText => {
  const wide = wideEncoding(bytes);
  if (wide !== undefined && wide !== 'utf-8') return { text: decodeWide(bytes, wide), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const encoding = labelled(bytes, hints);
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
};
