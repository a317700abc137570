import { Repairer } from '#text/repair/repair-text.ts';
import { persianLexicon } from './persian-lexicon.ts';

let made: Repairer | undefined;

/** Mends Persian texts with all words the publisher knows, made on first use. */
export const persianRepairer = (): Repairer => {
  made ??= new Repairer(persianLexicon());
  return made;
};
