import { directionOfLanguage, primaryLanguage } from '../direction.ts';
import { languageEvidence } from './language-evidence.ts';
import type { LanguageEvidence } from './language-evidence.ts';

const OURS_IN_ARABIC_SCRIPT = new Set(['fa', 'ar', 'ur', 'ps', 'ckb']);
const OTHER_RTL_SCRIPTS = new Set(['he', 'yi', 'dv', 'nqo', 'syr', 'arc']);

/** Languages in Arabic script we cannot tell apart from these, believed when a feed names them. */
const isOtherArabicScript = (hint: string): boolean =>
  directionOfLanguage(hint) === 'rtl' && !OURS_IN_ARABIC_SCRIPT.has(hint) && !OTHER_RTL_SCRIPTS.has(hint);

type Of<Script extends LanguageEvidence['script']> = Extract<LanguageEvidence, { script: Script }>;

const inArabicScript = ({ special, balance }: Of<'arabic'>, hint: string): string => {
  if (isOtherArabicScript(hint)) return hint;
  if (special !== undefined) return special;
  if (balance === 0 && OURS_IN_ARABIC_SCRIPT.has(hint)) return hint;
  return balance < 0 ? 'ar' : 'fa';
};

const isLeftToRight = (hint: string): boolean => hint !== '' && directionOfLanguage(hint) === 'ltr';

const inLatinScript = ({ english, other, isPlain }: Of<'latin'>, hint: string): string => {
  if (english > other) return 'en';
  if (hint !== 'en' && isLeftToRight(hint)) return hint;
  return other === english && (hint === 'en' || isPlain) ? 'en' : 'und';
};

/**
 * The language that letters and words tell: fa, ar, he, ur, ps, ckb or en; for others what the hint
 * says, else `und`. The hint is no more than that: many Persian and Arabic feeds claim to be English, so
 * it decides only where the text does not.
 *
 * @param hint BCP 47 tag the source gave
 */
export const languageBy = (evidence: LanguageEvidence, hint?: string): string => {
  const named = primaryLanguage(hint ?? '');
  switch (evidence.script) {
    case 'arabic':
      return inArabicScript(evidence, named);
    case 'latin':
      return inLatinScript(evidence, named);
    case 'hebrew':
      return named === 'yi' ? 'yi' : 'he';
    case 'other':
      return named !== 'en' && isLeftToRight(named) ? named : 'und';
    case 'none':
      return named || 'und';
  }
};

/** The language of a text; see `languageBy`. */
export const guessLanguage = (text: string, hint?: string): string => languageBy(languageEvidence(text), hint);
