import { isKind, type Lexicon } from '../lexicon/parse-lexicon.ts';
import { COMMON_IN_HEH, COMMON_IN_PLURAL } from './common-words.ts';
import { formsAfterMi, participles } from './verb-forms.ts';

/** Why a half-space belongs somewhere. Kept with each edit, so that a reader can be told. */
export type RepairRule =
  | 'verb-prefix'
  | 'perfect'
  | 'plural'
  | 'heh-suffix'
  | 'yeh-suffix'
  | 'comparative'
  | 'madda'
  | 'compound'
  | 'derivation'
  | 'in-document'
  | 'old-half-space'
  | 'designation';

/** A way to read a joined word with its half-spaces. Scores compare readings of one word only. */
export type Candidate = { readonly form: string; readonly score: number; readonly rule: RepairRule };

const Z = '\u200C';
const ENDS_UNJOINED = /[اآأإٱدذرزژوؤءڈڑ]$/;
const SILENT_HEH = /[^او]ه$/;
const VERB = /^((?:بر|در|باز|فرا|وا|ور|فرو)?ن?می)(.+)$/;
const PERFECT = /^(.+ه)(ام|ای|است|ایم|اید|اند)$/;
const PLURAL = /^(.{2,}?)(ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست)?)$/;
const AFTER_HEH = /^(.{2,}ه)(ای|ام|ات|اش|اند|ایم|اید)$/;
const AFTER_YEH = /^(.{2,}ی)(اش|ام|ات)$/;
const COMPARATIVE = /^(.{3,}?)(تر(?:ین|ی|ها|های)?)$/;
const DERIVED =
  /^(.{3,}?)((?:گیر|بند|ساز|گذار|ریز|دار|شناس|زدا|پذیر|آور|گرا|طلب|پرداز|نشین|پرور|یاب|رسان|نویس|نگار|انگیز|فروش)ی?|آمیز|کننده|کنندگان|دهنده|دهندگان|شده|نامه|محور|وار|مند|گانه|زدایی|گرایی|اندیشی|افزار|پیما)$/;

const WORDS = 'nadpuo';

const SCORE = { certain: 3, likely: 1, fair: 0.6, grammar: 0.25, common: 6 };

/** Everything a repair must know of words, prepared once. */
export type WordKnowledge = {
  readonly lexicon: Lexicon;
  readonly afterMi: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  /** Compounds without their half-spaces → with them. */
  readonly compounds: ReadonlyMap<string, readonly string[]>;
};

const compoundsOf = ({ kinds }: Lexicon): Map<string, string[]> => {
  const compounds = new Map<string, string[]>();
  for (const word of kinds.keys()) {
    if (!word.includes(Z)) continue;
    const joined = word.replaceAll(Z, '');
    compounds.set(joined, [...(compounds.get(joined) ?? []), word]);
  }
  return compounds;
};

/** Prepares a lexicon for repairing texts. */
export const wordKnowledge = (lexicon: Lexicon): WordKnowledge => ({
  lexicon,
  afterMi: formsAfterMi(lexicon),
  participles: participles(lexicon),
  compounds: compoundsOf(lexicon),
});

/** A half-space shows only after a letter that would join; elsewhere none is ever put. */
const joins = (stem: string): boolean => !ENDS_UNJOINED.test(stem);

type Reading = (word: string, knowledge: WordKnowledge) => Candidate[];

const byVerb: Reading = (word, { afterMi, participles: perfect }) => {
  const [, prefix = '', rest = ''] = VERB.exec(word) ?? [];
  if (afterMi.has(rest)) return [{ form: prefix + Z + rest, score: SCORE.certain, rule: 'verb-prefix' }];
  return perfect.has(rest) ? [{ form: prefix + Z + rest, score: SCORE.likely, rule: 'verb-prefix' }] : [];
};

const byPerfect: Reading = (word, { participles: perfect }) => {
  const [, stem = '', ending = ''] = PERFECT.exec(word) ?? [];
  if (!perfect.has(stem)) return [];
  return [{ form: stem + Z + ending, score: ending === 'ای' ? SCORE.likely : SCORE.certain, rule: 'perfect' }];
};

const plural = (stem: string, ending: string, score: number): Candidate => ({
  form: stem + Z + ending,
  score,
  rule: 'plural',
});

const scoreOfPlural = (stem: string): number => (COMMON_IN_PLURAL.has(stem) ? SCORE.common : SCORE.grammar);

const byPlural: Reading = (word, { lexicon, compounds }) => {
  const [, stem = '', ending = ''] = PLURAL.exec(word) ?? [];
  if (stem === '' || !joins(stem)) return [];
  const ofCompounds = (compounds.get(stem) ?? []).map((form) => plural(form, ending, SCORE.fair));
  return isKind(lexicon, stem, WORDS) ? [plural(stem, ending, scoreOfPlural(stem)), ...ofCompounds] : ofCompounds;
};

const isHehWord = (stem: string, lexicon: Lexicon): boolean => SILENT_HEH.test(stem) && isKind(lexicon, stem, WORDS);

const byHeh: Reading = (word, { lexicon }) => {
  const [, stem = '', ending = ''] = AFTER_HEH.exec(word) ?? [];
  if (!isHehWord(stem, lexicon)) return [];
  const score = COMMON_IN_HEH.has(stem) ? SCORE.common : SCORE.grammar;
  return [{ form: stem + Z + ending, score, rule: 'heh-suffix' }];
};

const byYeh: Reading = (word, { lexicon }) => {
  const [, stem = '', ending = ''] = AFTER_YEH.exec(word) ?? [];
  return isKind(lexicon, stem, 'na') ? [{ form: stem + Z + ending, score: SCORE.grammar, rule: 'yeh-suffix' }] : [];
};

const byComparative: Reading = (word, { lexicon }) => {
  const [, stem = '', ending = ''] = COMPARATIVE.exec(word) ?? [];
  if (stem === '' || !joins(stem) || !isKind(lexicon, stem, 'a')) return [];
  return [{ form: stem + Z + ending, score: SCORE.grammar, rule: 'comparative' }];
};

const byMadda: Reading = (word, { lexicon }) => {
  const at = word.indexOf('آ', 2);
  const [stem, rest] = [word.slice(0, at), word.slice(at)];
  if (at < 0 || !joins(stem) || !isKind(lexicon, stem, WORDS)) return [];
  return [{ form: stem + Z + rest, score: lexicon.kinds.has(rest) ? SCORE.likely : SCORE.fair, rule: 'madda' }];
};

const byCompound: Reading = (word, { compounds }) => {
  const known =
    compounds.get(word) ??
    (word.endsWith('ی') ? (compounds.get(word.slice(0, -1)) ?? []).map((form) => `${form}ی`) : []);
  return known.map((form) => ({ form, score: SCORE.likely, rule: 'compound' }));
};

const byDerivation: Reading = (word, { lexicon }) => {
  const [, stem = '', tail = ''] = DERIVED.exec(word) ?? [];
  if (stem === '' || !joins(stem) || !isKind(lexicon, stem, WORDS)) return [];
  return [{ form: stem + Z + tail, score: SILENT_HEH.test(stem) ? SCORE.fair : SCORE.grammar, rule: 'derivation' }];
};

const READINGS = [byVerb, byPerfect, byPlural, byHeh, byYeh, byComparative, byMadda, byCompound, byDerivation];

/** All readings of a joined word that put a half-space into it, each form once with its best score. */
export const candidatesFor: Reading = (word, knowledge) => {
  const best = new Map<string, Candidate>();
  for (const candidate of READINGS.flatMap((reading) => reading(word, knowledge))) {
    if ((best.get(candidate.form)?.score ?? 0) < candidate.score) best.set(candidate.form, candidate);
  }
  return [...best.values()];
};

const UNJOINED_PLURAL = /^(.+?[اآدذرزژو])(ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست)?)$/;
const INFLECTED = /^(.{3,}?)(?:یی|ی|م|ت|ش|مان|تان|شان|ان|ات|ند|یم|ید|انی|ین)$/;

const scoreAsPlural = (word: string, lexicon: Lexicon): number => {
  const [, stem = ''] = UNJOINED_PLURAL.exec(word) ?? [];
  if (!isKind(lexicon, stem, 'nadu')) return 0;
  return COMMON_IN_PLURAL.has(stem) ? SCORE.common : SCORE.fair;
};

const scoreAsInflected = (word: string, lexicon: Lexicon): number => {
  const [, stem = ''] = INFLECTED.exec(word) ?? [];
  return isKind(lexicon, stem, 'nadpu') && !stem.endsWith('ه') ? SCORE.grammar : 0;
};

/** How well a word reads as it stands: «کارهای» and «دوستانش» need no half-space. */
export const scoreAsItStands = (word: string, { lexicon }: WordKnowledge): number =>
  scoreAsPlural(word, lexicon) + scoreAsInflected(word, lexicon);

/** A word of the lexicon is never touched, unless it stands there only as a joined plural. */
export const isSettled = (word: string, { lexicon }: WordKnowledge): boolean => {
  const kinds = lexicon.kinds.get(word);
  if (kinds === undefined) return false;
  const [, stem = ''] = PLURAL.exec(word) ?? [];
  return !(/^p+$/.test(kinds) && joins(stem) && isKind(lexicon, stem, 'nadu'));
};
