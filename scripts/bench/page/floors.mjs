import { parseHTML } from 'linkedom';

const FONT = /<link rel="preload" href="([^"]+)" as="font"[^>]*>/;

/** A page of the same words, with no style but a font where one is named. */
const bare = (headline, paragraphs, { preload = '', face = '' }) =>
  [
    '<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${headline}</title>${preload}${face}</head><body><h1>${headline}</h1>`,
    ...paragraphs.map((words) => `<p>${words}</p>`),
    '</body></html>',
  ].join('\n');

/**
 * The pages ours is measured against, made from it: `plain` (A) in the system's font, `fonted` (B) in
 * ours, `empty` (D) the frame in which the same app draws everything itself.
 *
 * @param {string} html the published page of the story
 * @param {string} offline the published page for devices without a network, in whose place the app draws any other
 */
export const floorPages = (html, offline) => {
  const { document } = parseHTML(html);
  const words = (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const [headline = ''] = words('h1');
  const paragraphs = words('article p');
  const [preload = '', font = ''] = FONT.exec(html) ?? [];
  if (headline === '' || paragraphs.length < 3 || font === '')
    throw new Error('the page of the story has another shape');
  const face = `<style>@font-face{font-family:F;src:url(${font}) format("woff2");font-weight:400 700;font-display:swap}body{font-family:F,sans-serif}</style>`;
  // It names things from the root, where it was published, and will stand one folder deeper.
  const { document: frame } = parseHTML(offline.replaceAll(/(["(])\.(?=[/"])/g, '$1..'));
  // The policy of the host knows the sheet at that depth too; the page's own knew the other alone.
  frame.querySelector('meta[http-equiv]')?.remove();
  frame.querySelector('#app')?.replaceChildren();
  return {
    plain: bare(headline, paragraphs, {}),
    fonted: bare(headline, paragraphs, { preload, face }),
    empty: frame.toString(),
  };
};
