import { useEffect, useState } from 'react';
import { ensureCatalogue, knownCatalogue } from '../interface/catalogue-store.ts';
import { useInterface } from '../interface/interface-context.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { LanguageChoice } from '../language/languages.ts';
import { translatorFor } from '../language/translator.ts';
import type { Translate } from '../language/translator.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { switchLanguage } from '../settings/switch-language.ts';
import { HintNote } from './hint-note.tsx';
import { putAway, usePutAway } from './hint-store.ts';
import { offeredLanguage } from './offered-language.ts';

/** The words of a language that is not that of the interface, once they are here. */
const useWordsOf = (language: string): Translate | undefined => {
  const [words, setWords] = useState<Translate>();
  useEffect(() => {
    const wait = { isOver: false };
    void ensureCatalogue(language).then(() => {
      const catalogue = knownCatalogue(language);
      if (!wait.isOver && catalogue !== undefined) setWords(() => translatorFor(language, catalogue));
    });
    return () => {
      wait.isOver = true;
    };
  }, [language]);
  return words;
};

/**
 * The language that a reader is to be asked about, who has chosen nothing and reads another by the browser.
 * The page is never changed unasked: many who read Persian have a system in English.
 */
export const useOfferedLanguage = (): LanguageChoice | undefined => {
  const { language } = useInterface();
  const { language: chosen } = usePreferences();
  const isPutAway = usePutAway('language') !== undefined;
  const tag = chosen === undefined && !isPutAway ? offeredLanguage(navigator.languages, language) : undefined;
  return LANGUAGES.find((one) => one.tag === tag);
};

/** Asks in a language whether the interface should speak it. */
export const LanguageHint = ({ offered: { tag, name, direction } }: { offered: LanguageChoice }) => {
  const t = useWordsOf(tag);
  if (t === undefined) return null;
  return (
    <HintNote
      lang={tag}
      dir={direction}
      action={name}
      onAction={() => {
        void switchLanguage(tag);
      }}
      closeLabel={t('settings.close')}
      onClose={() => {
        putAway('language');
      }}
    >
      {t('hint.language')}
    </HintNote>
  );
};
