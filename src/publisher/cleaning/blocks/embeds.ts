import type { EmbedBlock } from '#article/blocks.ts';
import { plainLine } from '../clean-text.ts';
import { attribute } from '../html-tree.ts';
import type { HtmlElement } from '../html-tree.ts';
import { safeLink } from '../safe-link.ts';

type Rule = { readonly provider: EmbedBlock['provider']; readonly pattern: RegExp; readonly page: string };

/** From the address of a player to the address of the page people can open. */
const RULES: readonly Rule[] = [
  { provider: 'youtube', pattern: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,20})/, page: 'https://www.youtube.com/watch?v=$1' },
  { provider: 'aparat', pattern: /^https?:\/\/(?:www\.)?aparat\.com\/video\/video\/embed\/videohash\/(\w+)/, page: 'https://www.aparat.com/v/$1' },
  { provider: 'telegram', pattern: /^https?:\/\/t\.me\/(\w+\/\d+)/, page: 'https://t.me/$1' },
  { provider: 'x', pattern: /^https?:\/\/(?:platform\.)?(?:twitter|x)\.com\/(?:embed\/\S*[?&]id=|\w+\/status\/)(\d+)/, page: 'https://x.com/i/status/$1' },
  { provider: 'instagram', pattern: /^https?:\/\/(?:www\.)?instagram\.com\/(p|reel)\/([\w-]+)/, page: 'https://www.instagram.com/$1/$2/' },
]; // prettier-ignore

const pageBehind = (player: string): Pick<EmbedBlock, 'provider' | 'url'> | undefined => {
  for (const { provider, pattern, page } of RULES) {
    const match = pattern.exec(player);
    if (match !== null) return { provider, url: page.replace(/\$(\d)/g, (_, at: string) => match[Number(at)] ?? '') };
  }
  return undefined;
};

const titleOf = (element: HtmlElement): { title?: string } => {
  const title = plainLine(attribute(element, 'title') ?? '');
  return title === '' ? {} : { title };
};

/** A frame of a known player as a link to its page; frames of anyone else are nobody's business. */
export const frameOf = (frame: HtmlElement, base: string | undefined): EmbedBlock | undefined => {
  const player = safeLink(attribute(frame, 'src') ?? attribute(frame, 'data-src') ?? '', base);
  const page = player === undefined ? undefined : pageBehind(player);
  return page === undefined ? undefined : { type: 'embed', ...page, ...titleOf(frame) };
};

/** A film or sound of the source's own as a link to it. */
export const recordingOf = (media: HtmlElement, base: string | undefined): EmbedBlock | undefined => {
  const inner = media.childNodes.flatMap((node) =>
    'tagName' in node && node.tagName === 'source' ? [attribute(node, 'src') ?? ''] : [],
  );
  const url = safeLink(attribute(media, 'src') ?? inner[0] ?? '', base);
  return url === undefined ? undefined : { type: 'embed', provider: 'link', url, ...titleOf(media) };
};
