import { useInterface } from '../interface/interface-context.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { LanguageChoice } from '../language/languages.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { switchLanguage } from '../settings/switch-language.ts';
import { HintNote } from './hint-note.tsx';
import { HINT_WORDS } from './hint-words.ts';
import { putAway, usePutAway } from './hint-store.ts';
import { offeredLanguage } from './offered-language.ts';

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
  const { question, close } = HINT_WORDS[tag];
  return (
    <HintNote
      lang={tag}
      dir={direction}
      action={name}
      onAction={() => {
        void switchLanguage(tag);
      }}
      closeLabel={close}
      onClose={() => {
        putAway('language');
      }}
    >
      {question}
    </HintNote>
  );
};
