import type { InlineTexts } from '#article/page-renderer.ts';

/** Gives the base64 of a text's SHA-256. */
export type Digest = (text: string) => string;

const sources = (texts: readonly string[], digest: Digest): string =>
  ["'self'", ...texts.map((text) => `'sha256-${digest(text)}'`)].join(' ');

/**
 * Content policy of the site (CSP 3): everything from the site itself, inline only the texts named
 * by their digests, and no text ever becomes script. The one policy of Trusted Types is the address
 * of the service worker.
 */
const directives = ({ scripts, styles }: InlineTexts, digest: Digest): string[] => [
  "default-src 'none'",
  `script-src ${sources(scripts, digest)}`,
  `style-src ${sources(styles, digest)}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types sw-url',
];

/** The policy as a page may carry it itself: without what browsers heed in a header only. */
export const pagePolicy = (inline: InlineTexts, digest: Digest): string => directives(inline, digest).join('; ');

/** Features no page of the site uses. */
const UNUSED = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/**
 * Headers of every answer. The referrer tells a source which site credits it, and never which
 * article.
 *
 * @param secure whether the site is known to be served over HTTPS
 */
export const securityHeaders = (policy: string, secure: boolean): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [policy, "frame-ancestors 'none'", ...(secure ? ['upgrade-insecure-requests'] : [])].join(
    '; ',
  ),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-site',
  ...(secure && { 'Strict-Transport-Security': 'max-age=31536000' }),
});
