import { useEffect, useState } from 'react';
import { chooseVoice } from './choose-voice.ts';

/** How long a device may take to name its voices, in milliseconds. */
const PATIENCE = 2500;

const hasVoiceFor = (language: string): boolean =>
  'speechSynthesis' in window && chooseVoice(speechSynthesis.getVoices(), language) !== undefined;

/** Whether this device can speak a language; undefined while it has not said. */
export const useVoice = (language: string): boolean | undefined => {
  const [hasVoice, setVoice] = useState<boolean | undefined>(() => hasVoiceFor(language) || undefined);
  useEffect(() => {
    const look = (): void => {
      setVoice((before) => hasVoiceFor(language) || before);
    };
    // Voices come one by one, some with the network: only after a while their absence means something.
    const timer = setTimeout(() => {
      setVoice(hasVoiceFor(language));
    }, PATIENCE);
    // Old browsers have none of it.
    const speech = 'speechSynthesis' in window ? speechSynthesis : undefined;
    speech?.addEventListener('voiceschanged', look);
    return () => {
      clearTimeout(timer);
      speech?.removeEventListener('voiceschanged', look);
    };
  }, [language]);
  return hasVoice;
};
