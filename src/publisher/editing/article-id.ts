/** Crockford's base 32 in lower case: no i, l, o or u to be misread. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;

/** A SHA-256 digest in lower-case hexadecimal of a text's UTF-8 bytes. */
export type Sha256 = (text: string) => string;

/** Twelve characters, 60 bits, of a hexadecimal digest. */
export const shortCode = (hex: string, length = LENGTH): string => {
  let bits = BigInt(`0x${hex.slice(0, 16)}`) >> BigInt(64 - length * 5);
  let code = '';
  for (let at = 0; at < length; at += 1) {
    code = (ALPHABET[Number(bits & 31n)] ?? '') + code;
    bits >>= 5n;
  }
  return code;
};

/**
 * The id of an article: the same story of the same source gets the same id on every machine.
 *
 * @param source slug of the source
 * @param key the source's own id, else the link, else what tells the story apart
 */
export const articleId = (source: string, key: string, sha256: Sha256): string =>
  shortCode(sha256(`${source}\n${key.normalize('NFC')}`));
