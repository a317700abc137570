import { vi } from 'vitest';

export type SaidPiece = {
  readonly text: string;
  lang: string;
  rate: number;
  voice: { lang: string } | undefined;
  onend: (() => void) | null;
  onerror: (() => void) | null;
};

/** A device that speaks these languages, without a sound: pieces end when the test says so. */
export const stubSpeech = (...languages: readonly string[]) => {
  const said: SaidPiece[] = [];
  const cancel = vi.fn();
  const voices = languages.map((lang) => ({ lang, localService: true }));
  class Utterance {
    readonly text: string;
    lang = '';
    rate = 1;
    voice = undefined;
    onend = null;
    onerror = null;
    constructor(text: string) {
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (piece: SaidPiece) => said.push(piece),
    cancel,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  return { said, cancel, texts: () => said.map(({ text }) => text), end: () => said.at(-1)?.onend?.() };
};
