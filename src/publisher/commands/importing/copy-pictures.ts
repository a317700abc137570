import { mediaFile } from '#article/locations.ts';
import type { Draft, DraftProblem } from '../../draft/draft.ts';
import type { OwnPictures } from '../../editing/own-pictures.ts';
import { hasFile } from '../../files/has-file.ts';
import type { CopiedPicture } from '../../media/copy-picture.ts';
import { readPictureNote, writePictureNote } from '../../sources/picture-note.ts';
import { mediaPath } from '../../store/store-places.ts';
import type { ImportMeans } from './import-means.ts';
import type { Piece } from './import-text.ts';

/** Pictures of one story; a page of more is a gallery. */
const MOST = 30;

/** The addresses of the pictures a story shows: those in its text, and the first beside it. */
const addressesOf = ({ body, media }: Draft): readonly string[] => {
  const inside = body.flatMap((block) => (block.type === 'image' ? [block.url] : []));
  const lead = media.find(({ medium }) => medium === 'image');
  return [...new Set([...(lead === undefined ? [] : [lead.url]), ...inside])].slice(0, MOST);
};

/** What an operator may want of a source's pictures. */
type Policy = 'copy' | 'thumbnail';

type Wanted = { readonly url: string; readonly policy: Policy };

const fetched = async ({ url, policy }: Wanted, { fetch, media }: ImportMeans): Promise<CopiedPicture | string> => {
  const result = await fetch(url);
  if (result.kind !== 'fetched') return result.kind === 'failed' ? result.message : 'is empty';
  // What draws pictures is large, and most stories bring none.
  const { copyPicture, THUMBNAIL } = await import('../../media/copy-picture.ts');
  const fileOf = (src: string): string => mediaPath(media, mediaFile(src));
  return copyPicture(result.bytes, policy === 'thumbnail' ? { fileOf, widest: THUMBNAIL } : { fileOf });
};

/** The copy there is, or a new one; undefined for a picture that failed not long ago. */
const copyOf = async (wanted: Wanted, means: ImportMeans): Promise<CopiedPicture | string | undefined> => {
  const { notes, media, desk } = means;
  const place = `${wanted.policy === 'thumbnail' ? 'thumbnail' : 'picture'} ${wanted.url}`;
  const known = readPictureNote(notes.noted(place), desk.now);
  if (known === 'failed') return undefined;
  if (known !== undefined && hasFile(mediaPath(media, mediaFile(known.src)))) return known;
  const copy = await fetched(wanted, means);
  notes.note(place, writePictureNote(typeof copy === 'string' ? undefined : copy, desk.now));
  return copy;
};

const missing = ({ guid, link, title }: Draft, message: string): DraftProblem => ({
  entry: guid ?? link ?? title,
  field: 'body',
  message,
  action: 'the picture was left out',
});

/** Copies the pictures of a story. One that is not to be had is a problem, and the story goes without. */
export const copyPictures = async (
  draft: Draft,
  { source }: Piece,
  means: ImportMeans,
): Promise<{ readonly pictures: OwnPictures; readonly problems: readonly DraftProblem[] }> => {
  const pictures = new Map<string, CopiedPicture>();
  const problems: DraftProblem[] = [];
  const policy = source?.images ?? 'copy';
  if (policy === 'none' || !means.copies) return { pictures, problems };
  for (const url of addressesOf(draft)) {
    const copy = await copyOf({ url, policy }, means);
    if (typeof copy === 'object') pictures.set(url, copy);
    if (typeof copy === 'string') problems.push(missing(draft, `${url} ${copy}`));
  }
  return { pictures, problems };
};
