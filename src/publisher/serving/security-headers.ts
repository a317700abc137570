/**
 * Sent with every answer. `nosniff` keeps a browser from reading a picture as a script; the referrer
 * tells a source which site credits it, and never which article.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
