import type { RepairEdit } from './repair-text.ts';

const OLD_HALF_SPACE = /(?<=[ئبپتثجچحخسشصضطظعغفقکكگلمنهيی])[\u200F\u00AC\u00AD](?=[\u0621-\u064A\u067E-\u06CC])/g;

/** Names that are made of a word, a hyphen and a number; before any other word it may be a minus. */
const DESIGNATION =
  /(?<=(?<!\p{L})(?:کووید|کوید|میگ|سوخو|اف|بی|اس|بوئینگ|ایرباس|آپولو|سایوز|وویجر|قاهر|شاهد))( -|- | - )(?=[0-9۰-۹])/gu;

/** Right-to-left marks and soft hyphens that stand for a half-space between two joining letters. */
export const oldHalfSpaces = (text: string): RepairEdit[] =>
  [...text.matchAll(OLD_HALF_SPACE)].map(({ 0: from, index }) => ({
    offset: index,
    from,
    to: '\u200C',
    rule: 'old-half-space',
  }));

/** Stray spaces beside the hyphen of a designation: «کووید -۱۹». */
export const strayDesignations = (text: string): RepairEdit[] =>
  [...text.matchAll(DESIGNATION)].map(({ 0: from, index }) => ({ offset: index, from, to: '-', rule: 'designation' }));
