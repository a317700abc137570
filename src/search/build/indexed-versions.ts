import { idsFile, type WritableSearchFiles } from '../format/files.ts';
import { MANIFEST_FILE, NO_ARTICLES, readManifest, type Manifest, type Segment } from '../format/manifest.ts';

/** The manifest of an index; an empty one where there is none or it is of another version. */
export const currentManifest = async (files: WritableSearchFiles): Promise<Manifest> =>
  (await files.exists(MANIFEST_FILE)) ? (readManifest(await files.json(MANIFEST_FILE)) ?? NO_ARTICLES) : NO_ARTICLES;

/** The articles of a segment in the order of their numbers, withdrawn ones included. */
export const idsOfSegment = async (
  files: WritableSearchFiles,
  { name }: Segment,
): Promise<{ readonly id: string; readonly version: number }[]> =>
  String(await files.json(idsFile(name)))
    .split(' ')
    .map((item) => {
      const [id = '', version = ''] = item.split(':');
      return { id, version: Number(version) };
    });

/** Which version of which article the index has, so that only what changed need be read again. */
export const indexedVersions = async (files: WritableSearchFiles): Promise<Map<string, number>> => {
  const versions = new Map<string, number>();
  for (const segment of (await currentManifest(files)).segments) {
    const removed = new Set(segment.removed);
    for (const [number, { id, version }] of (await idsOfSegment(files, segment)).entries()) {
      if (!removed.has(number)) versions.set(id, version);
    }
  }
  return versions;
};
