import { isVisible, plainLine } from '../cleaning/clean-text.ts';

/** Where a JPEG keeps what agencies write into it: Photoshop's resource 0x0404, after its signature. */
const RESOURCE = Buffer.from('8BIM\u0004\u0004', 'latin1');

/** Begins each dataset of IPTC's Information Interchange Model 4.2: marker, record, number, length, value. */
const MARKER = 0x1c;
const HEAD = 5;

/** Datasets of record 2: who took the picture, and whom it is from. */
const APPLICATION = 2;
const BY_LINE = 80;
const CREDIT = 110;

const LONGEST = 200;

/** Where the datasets begin: after the resource's name, which is as long as its first byte says and padded, and its length. */
const firstDataset = (notes: Buffer): number => {
  const resource = notes.indexOf(RESOURCE);
  if (resource < 0) return notes.length;
  const name = resource + RESOURCE.length;
  const named = 1 + (notes[name] ?? 0);
  return name + named + (named % 2) + 4;
};

/** The datasets of record 2 with some number, as far as they are whole. */
const valuesOf = (notes: Buffer, number: number): Buffer[] => {
  const values: Buffer[] = [];
  let at = firstDataset(notes);
  while (notes[at] === MARKER && at + HEAD <= notes.length) {
    const end = at + HEAD + notes.readUInt16BE(at + 3);
    const isWanted = notes[at + 1] === APPLICATION && notes[at + 2] === number;
    if (isWanted && end <= notes.length) values.push(notes.subarray(at + HEAD, end));
    at = end;
  }
  return values;
};

/** Old programs wrote in the alphabet of their machine without saying which; what is no UTF-8 is not guessed. */
const textOf = (value: Buffer): string => {
  try {
    return plainLine(new TextDecoder('utf-8', { fatal: true }).decode(value), LONGEST);
  } catch {
    return '';
  }
};

/**
 * Whose a picture is by what was written into it: the photographer, then the agency.
 *
 * @param notes the IPTC block of a JPEG
 */
export const pictureCredit = (notes: Buffer | undefined): string | undefined => {
  if (notes === undefined) return undefined;
  const names = [BY_LINE, CREDIT].flatMap((number) => valuesOf(notes, number).map(textOf)).filter(isVisible);
  return names.length === 0 ? undefined : plainLine([...new Set(names)].join(' / '), LONGEST);
};
