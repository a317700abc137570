import { makeBuilder } from './build-tree.ts';
import type { PartTest } from './build-tree.ts';
import { makeParser, orRefusal, parseXml, stretchesOf } from './parse-xml.ts';
import type { Refusal } from './parse-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** What is to be known of a document beforehand. */
export type PartReading = {
  /** Address of the document, where `xml:base` begins. */
  readonly base: string | undefined;
  /** Made anew for every reading: what is a part may depend on what came before. */
  readonly makeTest: () => PartTest;
  /** Called with each part at the first look. */
  readonly seen: (part: XmlElement) => void;
};

function* partsIn(xml: string, { base, makeTest }: PartReading): Generator<XmlElement> {
  let whole: XmlElement[] = [];
  const take = (part: XmlElement): void => {
    whole.push(part);
  };
  const parser = makeParser(makeBuilder({ base, isPart: makeTest(), take }));
  for (const stretch of stretchesOf(xml)) {
    parser.write(stretch);
    yield* whole;
    whole = [];
  }
  parser.end();
  yield* whole;
}

/** A document whose parts are read one after another: they are never all there at the same time. */
export type XmlParts =
  | {
      readonly ok: true;
      /** What is left without the parts. */
      readonly root: XmlElement;
      /** The parts, in their order in the document. Each call reads them anew. */
      readonly parts: () => Iterable<XmlElement>;
    }
  | Refusal;

/**
 * XML as `readXml` reads it: the tree without its parts, and the parts one by one. The whole document is looked at
 * first, and refused for what is wrong anywhere in it.
 */
export const readXmlParts = (xml: string, reading: PartReading): XmlParts =>
  orRefusal((): XmlParts => {
    const builder = makeBuilder({ base: reading.base, isPart: reading.makeTest(), take: reading.seen });
    const root = parseXml(xml, builder);
    return root === undefined
      ? { ok: false, message: 'holds no element' }
      : { ok: true, root, parts: () => partsIn(xml, reading) };
  });
