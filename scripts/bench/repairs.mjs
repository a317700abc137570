const Z = '\u200C';
const WORD = /[\p{L}\p{M}\u200C]+/gu;

const wordsOf = (text) => text.match(WORD) ?? [];

/** Words of a text that lost all half-spaces, compared with the same words before. */
const compare = (text, mended, tally) => {
  const after = wordsOf(mended);
  for (const [at, word] of wordsOf(text).entries()) {
    const found = after[at];
    if (found === word) tally.restored += word.includes(Z) ? 1 : 0;
    else if (found === word.replaceAll(Z, '')) tally.left += 1;
    else tally.other += 1;
  }
};

const perThousand = (count, words) => ((count / words) * 1000).toFixed(2);

/**
 * Repair of articles as they are, and after all half-spaces were taken out of them: what came back,
 * and what became another spelling than the author's, who may be wrong too.
 */
export const repairBench = (name, articles, { persianRepairer, hasLostHalfSpaces }) => {
  const repairer = persianRepairer();
  const texts = articles.map(({ text }) => text.split('\n'));
  const words = texts.flat().reduce((sum, text) => sum + wordsOf(text).length, 0);
  const healthy = { damaged: 0, unasked: 0, asked: 0 };
  const tally = { restored: 0, left: 0, other: 0 };
  for (const text of texts) {
    const edits = repairer.repair(text, 'safe').reduce((sum, each) => sum + each.edits.length, 0);
    const isDamaged = hasLostHalfSpaces(text, () => repairer);
    healthy.asked += edits;
    healthy.damaged += isDamaged ? 1 : 0;
    healthy.unasked += isDamaged ? edits : 0;
    const lost = text.map((line) => line.replaceAll(Z, ''));
    const mended = repairer.repair(lost, 'safe');
    for (const [at, line] of text.entries()) compare(line, mended[at].text, tally);
  }
  const share = (part, whole) => ((part / whole) * 100).toFixed(1);
  console.log(`\nRepair, ${name}: ${articles.length} articles, ${words} words`);
  console.log(
    `  as they are: ${healthy.damaged} seen as damaged, ${healthy.unasked} changes unasked, ${healthy.asked} when asked`,
  );
  console.log(
    `  without half-spaces: ${share(tally.restored, tally.restored + tally.left)} % restored,`,
    `${perThousand(tally.other, words)} words in 1,000 otherwise than written`,
  );
};

const FIRST_WORDS = 5000;

/**
 * How fast articles without half-spaces are mended, in words a second of the processor: the first few, with
 * a program that is not warm and words it has not met, and all.
 */
export const repairSpeed = (name, texts, { persianRepairer }) => {
  const repairer = persianRepairer();
  let [words, seconds, first] = [0, 0, undefined];
  const speed = () => Math.round(words / seconds);
  for (const text of texts) {
    const lost = text.replaceAll(Z, '').split('\n');
    const begun = process.cpuUsage();
    repairer.repair(lost, 'safe');
    const { user, system } = process.cpuUsage(begun);
    seconds += (user + system) / 1e6;
    words += lost.reduce((sum, line) => sum + wordsOf(line).length, 0);
    if (words >= FIRST_WORDS) first ??= speed();
  }
  console.log(`\nSpeed of repair, ${name}: ${first ?? speed()} words a second at first, ${speed()} of all ${words}`);
};
