import { primaryLanguage } from '#text/direction.ts';

/**
 * A voice that speaks a language: one of the same region where there is one, one that works without a
 * network before one that does not. Undefined where the device has none.
 */
export const chooseVoice = <Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly Voice[],
  language: string,
): Voice | undefined => {
  const fit = ({ lang, localService }: Voice): number =>
    (lang.toLowerCase().replace('_', '-') === language.toLowerCase() ? 2 : 0) + (localService ? 1 : 0);
  return voices
    .filter(({ lang }) => primaryLanguage(lang) === primaryLanguage(language))
    .toSorted((one, other) => fit(other) - fit(one))[0];
};
