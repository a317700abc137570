import { chooseVoice } from './choose-voice.ts';
import { piecesOf } from './pieces-of.ts';

/** Where reading aloud stands, and the block that is spoken. */
export type Spoken = { readonly state: 'silent' | 'speaking' | 'paused'; readonly block: Element | undefined };

/** What is spoken in one breath. */
type Piece = { readonly block: Element; readonly text: string; readonly language: string };

const utteranceOf = ({ text, language }: Piece, speed: number): SpeechSynthesisUtterance => {
  const utterance = new SpeechSynthesisUtterance(text);
  const voice = chooseVoice(speechSynthesis.getVoices(), language);
  utterance.lang = voice?.lang ?? language;
  if (voice !== undefined) utterance.voice = voice;
  utterance.rate = speed;
  return utterance;
};

/**
 * Reads a text aloud, piece by piece. A pause ends the piece, which is spoken from its start
 * afterwards: a pause inside an utterance does not work on every device.
 */
export class Aloud {
  readonly #pieces: readonly Piece[];
  readonly #onChange: (spoken: Spoken) => void;
  #at = 0;
  #speed = 1;
  #state: Spoken['state'] = 'silent';
  /** What was cancelled ends too, later; only this one leads to the next. */
  #current: SpeechSynthesisUtterance | undefined;

  /**
   * @param blocks the blocks of the text in their order
   * @param language of the text; a block may have its own
   */
  constructor(blocks: readonly Element[], language: string, onChange: (spoken: Spoken) => void) {
    this.#onChange = onChange;
    this.#pieces = blocks.flatMap((block) => {
      const own = block.closest('[lang]')?.getAttribute('lang') ?? language;
      return piecesOf(block.textContent).map((text) => ({ block, text, language: own }));
    });
  }

  /** Begins, or goes on after a pause. */
  readonly speak = (): void => {
    const piece = this.#pieces[this.#at];
    if (piece === undefined) {
      this.stop();
      return;
    }
    const utterance = utteranceOf(piece, this.#speed);
    utterance.onend = () => {
      if (this.#current !== utterance) return;
      this.#at += 1;
      this.speak();
    };
    utterance.onerror = () => {
      if (this.#current === utterance) this.stop();
    };
    this.#current = utterance;
    this.#tell('speaking');
    speechSynthesis.speak(utterance);
  };

  readonly pause = (): void => {
    this.#hush();
    this.#tell('paused');
  };

  readonly stop = (): void => {
    this.#hush();
    this.#at = 0;
    this.#tell('silent');
  };

  get speed(): number {
    return this.#speed;
  }

  /** 1 is the voice's own speed. What is being spoken begins anew with it. */
  setSpeed(speed: number): void {
    this.#speed = speed;
    if (this.#state !== 'speaking') return;
    this.#hush();
    this.speak();
  }

  #hush(): void {
    this.#current = undefined;
    speechSynthesis.cancel();
  }

  #tell(state: Spoken['state']): void {
    this.#state = state;
    this.#onChange({ state, block: state === 'silent' ? undefined : this.#pieces[this.#at]?.block });
  }
}
