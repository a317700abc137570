import { isolate } from './isolate.ts';

/** A piece of a text; `isolated` ones read left to right whatever stands around them. */
export type TextRun = { readonly text: string; readonly isolated: boolean };

/**
 * What keeps its order in any text, although its characters alone do not say so: the rules of UAX #9
 * put the groups of a number and the sign before a word where the text around them goes.
 */
const FORMS = [
  // +98 21 1234 5678 · (021) 1234 5678 · ۰۲۱-۱۲۳۴-۵۶۷۸; a span of years has neither sign nor zero before it.
  String.raw`(?:\+\p{Nd}{1,3}|\(?[0۰٠]\p{Nd}{1,4}\)?)(?:[ \u00A0-]\(?\p{Nd}{2,}\)?)+(?!\p{Nd})`,
  // 2026-11-19
  String.raw`\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?![-\p{Nd}])`,
  // −۵٫۲ with the sign of subtraction; a hyphen may be one.
  String.raw`\u2212\p{Nd}+(?:[.,٫٬]\p{Nd}+)*`,
  // $1,200.50
  String.raw`[$€£]\p{Nd}+(?:[.,]\p{Nd}+)*`,
  // https://example.org/a/ · example.org/a/
  String.raw`(?:https?:\/\/|(?:[a-z\d-]+\.)+[a-z]{2,}\/)[^\s<>"'«»()،؛]*[^\s<>"'«»()،؛.,;:!?؟]`,
  String.raw`(?:[a-z\d-]+\.)+[a-z]{2,}\/`,
  // @name · #word
  String.raw`[@#][a-z][a-z\d_]+`,
  // .env · .gitignore
  String.raw`\.[a-z](?:[\w.-]*\w)?`,
  // C++ · C#
  String.raw`[a-z](?:\+\+|#)(?![\w])`,
];

const FORM = new RegExp(String.raw`(?<![\p{L}\p{N}_.@#+/-])(?:${FORMS.join('|')})`, 'giu');

/** Fewer digits are no telephone number, and two small numbers in a row have no order to keep. */
const LEAST_DIGITS = 7;

const isTooShort = (form: string): boolean =>
  /^[+(\p{Nd}]/u.test(form) && !/\p{L}/u.test(form) && (form.match(/\p{Nd}/gu) ?? []).length < LEAST_DIGITS;

/**
 * Finds telephone numbers, addresses, handles, file names, amounts of money and the like in prose, so
 * that each can stand in an isolate of its own. Source: UAX #9 (W2, W4 and N1), W3C alreq.
 *
 * @returns the text in pieces, in its order; joined they are the text
 */
export const leftToRightRuns = (text: string): TextRun[] => {
  const runs: TextRun[] = [];
  let done = 0;
  for (const { 0: form, index } of text.matchAll(FORM)) {
    if (isTooShort(form)) continue;
    if (index > done) runs.push({ text: text.slice(done, index), isolated: false });
    runs.push({ text: form, isolated: true });
    done = index + form.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), isolated: false });
  return runs;
};

/** Letters that would take the slashes between them along, the other way. */
const RIGHT_TO_LEFT = /(?=\p{L})[\u0590-\u08FF]/u;

/**
 * The steps of an address, each of which stands in an isolate of its own: two Persian ones in a row
 * would else change places.
 *
 * @returns the address as a whole where all of it is written from left to right
 */
export const addressSteps = (address: string): string[] =>
  RIGHT_TO_LEFT.test(address) ? address.split(/(\/+)/).filter((step) => step !== '') : [address];

const isolateSteps = (address: string): string =>
  addressSteps(address)
    .map((step) => (RIGHT_TO_LEFT.test(step) ? isolate(step, 'rtl') : step))
    .join('');

/** The text with those runs in isolates, for places where no markup is possible. */
export const isolateRuns = (text: string): string =>
  leftToRightRuns(text)
    .map((run) => (run.isolated ? isolate(isolateSteps(run.text), 'ltr') : run.text))
    .join('');
