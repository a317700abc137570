const LONGEST = 2048;

/** Characters the URL standard leaves as they are but that may not stand in a stored address. */
const UNSAFE = /[\s<>"\\^`{|}]/g;

const parsed = (text: string, base: string | undefined): URL | undefined => {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

/**
 * An address a reader may be sent to: absolute, http or https, without user information. Everything
 * else (`javascript:`, `data:`, `mailto:`, broken or overlong ones) is undefined.
 *
 * @param href as the source wrote it
 * @param base absolute address relative ones are resolved against
 */
export const safeLink = (href: string, base?: string): string | undefined => {
  const text = href.trim();
  if (text === '' || text.length > LONGEST * 4) return undefined;
  const url = parsed(text, base);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return undefined;
  const address = url.href.replace(UNSAFE, encodeURIComponent);
  return address.length <= LONGEST ? address : undefined;
};
