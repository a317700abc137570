import { majorityDirection } from '#text/direction.ts';
import type { Direction } from '#article/plain-text.ts';
import { languageEvidence } from '#text/language/language-evidence.ts';
import type { LanguageEvidence } from '#text/language/language-evidence.ts';
import type { Draft, Drafted } from '../draft/draft.ts';
import { blockText, bodyText } from './block-text.ts';

/** What the text of a draft tells of itself, before anybody's word is asked. */
export type TextEvidence = {
  /** Of title and body. */
  readonly language: LanguageEvidence;
  /** Of each block of the body; undefined for one without letters. */
  readonly directions: readonly (Direction | undefined)[];
};

/** A draft whose text was looked at where it was read. */
export type Examined = Drafted & { readonly evidence: TextEvidence };

/** Characters that are looked at: more than any story has, or texts made for it would hold an import up. */
const LONGEST = 100_000;

/** Looks at the text of a draft. Pure. It is a quarter of the work of making an article. */
export const textEvidence = ({ title, body }: Draft): TextEvidence => ({
  language: languageEvidence(`${title}\n${bodyText(body)}`.slice(0, LONGEST)),
  directions: body.map((block) => majorityDirection(blockText(block).slice(0, LONGEST))),
});
