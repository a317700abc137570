import { makeBuilder } from './build-tree.ts';
import { orRefusal, parseXml } from './parse-xml.ts';
import type { Refusal } from './parse-xml.ts';
import type { XmlElement } from './xml-element.ts';

export type XmlResult = { readonly ok: true; readonly root: XmlElement } | Refusal;

/**
 * XML as a tree, however badly it is written: undeclared prefixes, entities of HTML, bare ampersands
 * and crossed tags are read as they were meant.
 *
 * @param base address of the document, where `xml:base` begins
 */
export const readXml = (xml: string, base?: string): XmlResult =>
  orRefusal(() => {
    const root = parseXml(xml, makeBuilder({ base, isPart: () => false, take: () => undefined }));
    return root === undefined ? { ok: false, message: 'holds no element' } : { ok: true, root };
  });
