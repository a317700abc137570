/** Some engines fall silent in the middle of a long utterance: what is spoken at once stays below this. */
const LONGEST = 200;

const SENTENCE = /[^.!?؟۔…\n]+[.!?؟۔…]*[»”"')\]]*\s*/g;

/**
 * Splits a text into what is spoken in one breath: whole sentences, as many as fit; a sentence too long
 * is split between words.
 */
export const piecesOf = (text: string): readonly string[] => {
  const sentences = text.match(SENTENCE) ?? [];
  const parts = sentences.flatMap((sentence) =>
    sentence.length <= LONGEST
      ? [sentence]
      : (sentence.match(new RegExp(`.{1,${String(LONGEST)}}(?:\\s|$)`, 'gsu')) ?? [sentence]),
  );
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= LONGEST) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
};
