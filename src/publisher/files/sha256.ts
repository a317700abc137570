import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal; of a text, its UTF-8 bytes are taken. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The same in base64, as content policies write it. */
export const sha256Base64 = (text: string): string => createHash('sha256').update(text).digest('base64');
