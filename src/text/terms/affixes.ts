import { primarySubtag } from '../folding/letter-tables.ts';

const PLURAL = ['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان', 'هاست'];
const DEGREE = ['تر', 'تری', 'ترین', 'ترها', 'ترهای'];

/** Suffixes that Persian writes apart, joined or with a half-space. */
const BOUND: ReadonlySet<string> = new Set([...PLURAL, ...DEGREE]);

/** Suffixes that stand apart only after a word in silent heh: گفته اند. */
const AFTER_HEH: ReadonlySet<string> = new Set(['ای', 'ام', 'ات', 'اش', 'اند', 'اید', 'ایم']);

const VERB_PREFIX = /^(?:بر|در|باز|فرا|وا)?ن?می$/;

/** Languages of the Arabic and other scripts whose words must not be joined by Persian rules. */
const OTHER_GRAMMAR: ReadonlySet<string> = new Set(['ar', 'ur', 'ps', 'ckb', 'he', 'en']);

/** Whether words of this language may be joined by the affixes of Persian. */
export const joinsAffixes = (language: string): boolean => !OTHER_GRAMMAR.has(primarySubtag(language));

/** Whether `word` continues `previous` although a space stands between them. */
export const isSuffixOf = (previous: string, word: string): boolean =>
  BOUND.has(word) || (AFTER_HEH.has(word) && previous.length > 2 && previous.endsWith('ه'));

/** The yeh that links a word in silent heh to the next adds nothing to it: خانه ی ما. */
export const isLinkingYeh = (previous: string, word: string): boolean => word === 'ی' && previous.endsWith('ه');

/** Whether a word is the present or negative prefix of a verb, standing alone. */
export const isVerbPrefix = (word: string): boolean => word.endsWith('می') && VERB_PREFIX.test(word);

/** Whether a part of a half-spaced word is an affix and no word of its own. */
export const isAffix = (part: string): boolean => BOUND.has(part) || AFTER_HEH.has(part) || VERB_PREFIX.test(part);
