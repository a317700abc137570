import type { Lexicon } from '../lexicon/parse-lexicon.ts';
import { candidatesFor, isSettled, scoreAsItStands, wordKnowledge } from './candidates.ts';
import type { Candidate, RepairRule, WordKnowledge } from './candidates.ts';
import { GUARDED } from './common-words.ts';
import { PERSIAN_WORD, splitsInDocument } from './document-evidence.ts';
import { oldHalfSpaces, strayDesignations } from './spacing.ts';

/** `safe` changes what is beyond doubt, `suggest` only says so, `off` looks at nothing. */
export type RepairMode = 'off' | 'suggest' | 'safe';

/** One change. `offset` counts UTF-16 units of the text as received. */
export type RepairEdit = {
  readonly offset: number;
  readonly from: string;
  readonly to: string;
  readonly rule: RepairRule;
};

/** A text with its repairs. Undoing every edit from the last to the first gives the text as received. */
export type RepairedText = {
  readonly text: string;
  readonly edits: readonly RepairEdit[];
  /** What was not beyond doubt, or all of it in the mode `suggest`. */
  readonly suggestions: readonly RepairEdit[];
};

const ENOUGH = 0.9;
const LEAST_SCORE = 0.25;
const SHORTEST = 4;
const IN_DOCUMENT = 5;
const HALF_SPACE = '\u200C';
const HEH_AND_ONE = 'ه\u200Cای';
const MARKED = /[\u064B-\u0652\u0670\u200C]/;
/** Letters of other languages: a word that has one is not Persian. */
const FOREIGN = /[^ءآأؤإئابپتثجچحخدذرزژسشصضطظعغفقکكگلمنهويی]/;
const BEFORE_PLURAL = new Set(['این', 'آن', 'سایر', 'برخی', 'همه', 'تمام', 'بعضی', 'دیگر', 'تمامی', 'کلیه', 'انواع']);
const BEFORE_SINGULAR = new Set(['یک', 'هر', 'هیچ', 'چنین', 'چند', 'همان']);
/** Marks of an address, a handle or a tag right beside a word. */
const BESIDE_CODE = /[@#/\\_=&A-Za-z]/;
const SCRIPTURE = /﴿[^﴾]*﴾/g;

/** How much likelier a reading becomes by the word before it: «سایر» asks for a plural, «یک» for one. */
const factorOf = ({ rule, form }: Candidate, previous: string): number => {
  const isOne = rule === 'heh-suffix' && form.endsWith(HEH_AND_ONE);
  if (rule !== 'plural' && !isOne) return 1;
  if (BEFORE_PLURAL.has(previous)) return isOne ? 0.1 : 3;
  if (BEFORE_SINGULAR.has(previous)) return isOne ? 5 : 0.1;
  return 1;
};

const withCues = (candidate: Candidate, previous: string): Candidate => ({
  ...candidate,
  score: candidate.score * factorOf(candidate, previous),
});

/** Persian letters for the Arabic ones that some writers use; the length stays. */
const persian = (word: string): string => word.replaceAll('ي', 'ی').replaceAll('ك', 'ک');

type Decision = { readonly candidate: Candidate; readonly isSure: boolean };

const decide = (candidates: readonly Candidate[], asItStands: number): Decision | undefined => {
  const best = candidates.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined) return undefined;
  const total = candidates.reduce((sum, { score }) => sum + score, asItStands);
  return { candidate: best, isSure: best.score >= LEAST_SCORE && best.score / total >= ENOUGH };
};

const isGuarded = (text: string, start: number, word: string): boolean =>
  GUARDED.has(persian(word)) ||
  BESIDE_CODE.test(text.charAt(start - 1)) ||
  BESIDE_CODE.test(text.charAt(start + word.length)) ||
  (text.charAt(start - 1) === '.' && /\S/.test(text.charAt(start - 2)));

/** Repairs the texts of one article, which bear witness for one another. */
export class Repairer {
  readonly #knowledge: WordKnowledge;
  readonly #known = new Map<string, { readonly candidates: readonly Candidate[]; readonly asItStands: number }>();

  constructor(lexicon: Lexicon) {
    this.#knowledge = wordKnowledge(lexicon);
  }

  /**
   * Puts lost half-spaces back into Persian texts. A change is made only when one reading has nine
   * tenths of all likelihood; a word of the dictionary, a name, an address, scripture and a word with
   * vowel marks are never touched.
   *
   * @param texts all texts of one article, in Persian
   */
  repair(texts: readonly string[], mode: RepairMode): RepairedText[] {
    if (mode === 'off') return texts.map((text) => ({ text, edits: [], suggestions: [] }));
    const splits = splitsInDocument(texts);
    return texts.map((text) => {
      const found = this.#editsOf(text, splits);
      const sure = found.filter(({ isSure }) => isSure).map(({ edit }) => edit);
      const unsure = found.filter(({ isSure }) => !isSure).map(({ edit }) => edit);
      if (mode === 'suggest') return { text, edits: [], suggestions: found.map(({ edit }) => edit) };
      return { text: applyEdits(text, sure), edits: sure, suggestions: unsure };
    });
  }

  /** How many words of a text can only be words that lost their half-space. */
  countLost(text: string): number {
    const words = text.match(PERSIAN_WORD) ?? [];
    return words.filter((word) => {
      const decision = this.#decisionOn(word, '', new Map());
      return (
        decision?.isSure === true &&
        ['verb-prefix', 'perfect', 'plural', 'heh-suffix'].includes(decision.candidate.rule)
      );
    }).length;
  }

  #editsOf(text: string, splits: ReadonlyMap<string, string>): { edit: RepairEdit; isSure: boolean }[] {
    const found = [...oldHalfSpaces(text), ...strayDesignations(text)].map((edit) => ({ edit, isSure: true }));
    const scripture = [...text.matchAll(SCRIPTURE)].map(
      ({ 0: quoted, index }) => [index, index + quoted.length] as const,
    );
    let previous = '';
    for (const { 0: from, index: offset } of text.matchAll(PERSIAN_WORD)) {
      const isQuoted = scripture.some(([start, end]) => offset >= start && offset < end);
      const decision = isQuoted || isGuarded(text, offset, from) ? undefined : this.#decisionOn(from, previous, splits);
      if (decision !== undefined) {
        const { form, rule } = decision.candidate;
        found.push({ edit: { offset, from, to: form, rule }, isSure: decision.isSure });
      }
      previous = from;
    }
    return found.sort((a, b) => a.edit.offset - b.edit.offset);
  }

  #decisionOn(word: string, previous: string, splits: ReadonlyMap<string, string>): Decision | undefined {
    if (word.length < SHORTEST || MARKED.test(word) || FOREIGN.test(word)) return undefined;
    const { candidates, asItStands } = this.#readingsOf(word);
    const split = splits.get(word);
    if (split === undefined)
      return decide(
        candidates.map((each) => withCues(each, previous)),
        asItStands,
      );
    if (isSettled(persian(word), this.#knowledge)) return undefined;
    const others = candidates.filter(({ form }) => form !== split);
    return decide([{ form: split, score: IN_DOCUMENT, rule: 'in-document' }, ...others], 0);
  }

  #readingsOf(word: string): { readonly candidates: readonly Candidate[]; readonly asItStands: number } {
    const before = this.#known.get(word);
    if (before !== undefined) return before;
    const plain = persian(word);
    const settled = isSettled(plain, this.#knowledge);
    const made = {
      candidates: settled ? [] : candidatesFor(plain, this.#knowledge).map((each) => asWritten(each, word)),
      asItStands: scoreAsItStands(plain, this.#knowledge),
    };
    this.#known.set(word, made);
    return made;
  }
}

/** The half-spaces of a candidate put into the letters that the writer used. */
const asWritten = (candidate: Candidate, word: string): Candidate => {
  let at = 0;
  const form = Array.from(candidate.form, (letter) => (letter === HALF_SPACE ? letter : word.charAt(at++))).join('');
  return { ...candidate, form };
};

/** Makes all edits of a text at once. */
export const applyEdits = (text: string, edits: readonly RepairEdit[]): string => {
  let result = '';
  let end = 0;
  for (const { offset, from, to } of edits) {
    result += text.slice(end, offset) + to;
    end = offset + from.length;
  }
  return result + text.slice(end);
};
