import type { Block, ImageBlock } from '#article/blocks.ts';
import type { Draft, DraftBlock, DraftImage } from '../draft/draft.ts';

/** The site's own copies of pictures, by their addresses at the source; sizes in pixels, `credit` as the picture says. */
export type OwnPictures = ReadonlyMap<
  string,
  { readonly src: string; readonly width: number; readonly height: number; readonly credit?: string }
>;

/** A picture of which there is a copy; one without is left out, for the page must not ask the source for it. */
const ownPicture = ({ url, alt, caption, credit }: Omit<DraftImage, 'type'>, pictures: OwnPictures): ImageBlock[] => {
  const copy = pictures.get(url);
  return copy === undefined
    ? []
    : [{ type: 'image', ...copy, origin: url, alt, caption, credit: credit ?? copy.credit }];
};

/** The blocks of a draft with the pictures there are copies of. */
export const ownBlocks = (body: readonly DraftBlock[], pictures: OwnPictures): Block[] =>
  body.flatMap<Block>((block) => (block.type === 'image' ? ownPicture(block, pictures) : [block]));

/** The first picture that stands outside the text, unless the text shows it too. */
export const leadOf = ({ media }: Draft, body: readonly Block[], pictures: OwnPictures): ImageBlock | undefined => {
  const shown = new Set(body.map((block) => (block.type === 'image' ? block.src : '')));
  const [lead] = media
    .filter(({ medium }) => medium === 'image')
    .flatMap(({ caption, ...picture }) =>
      ownPicture({ ...picture, caption: caption === undefined ? undefined : [{ t: caption }] }, pictures),
    );
  return lead === undefined || shown.has(lead.src) ? undefined : lead;
};
