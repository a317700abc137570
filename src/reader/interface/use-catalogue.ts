import { useEffect, useState } from 'react';
import type { Catalogue } from '../language/translator.ts';
import { ensureCatalogue, knownCatalogue } from './catalogue-store.ts';

export type Words = { readonly language: string; readonly catalogue: Catalogue };

/** The words of a language; those of the language before it while they are on their way. */
export const useCatalogue = (wanted: string): Words => {
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    void ensureCatalogue(wanted).then((here) => {
      if (here) setSettled(wanted);
    });
  }, [wanted]);
  const language = knownCatalogue(wanted) === undefined ? settled : wanted;
  const catalogue = knownCatalogue(language);
  if (catalogue === undefined) throw new Error(`no words of ${language} are at hand`);
  return { language, catalogue };
};
