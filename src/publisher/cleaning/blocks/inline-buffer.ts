import type { Content, Inline } from '#article/blocks.ts';
import { majorityDirection } from '#text/direction.ts';
import type { Direction } from '#text/direction.ts';
import { cleanCharacters, isVisible, splitIsolates } from '../clean-text.ts';

type Mark = NonNullable<Inline['m']>[number];

/** What the inline elements around a text say of it. */
export type InlineStyle = {
  readonly marks: readonly Mark[];
  readonly href?: string | undefined;
  readonly dir?: Direction | 'auto' | undefined;
  readonly lang?: string | undefined;
};

export const PLAIN_STYLE: InlineStyle = { marks: [] };

const LONGEST_RUN = 20_000;

const directionOf = (dir: InlineStyle['dir'], text: string): Direction | undefined =>
  dir === 'auto' ? majorityDirection(text) : dir;

const runOf = (text: string, style: InlineStyle): Inline => {
  const run: Inline = { t: text };
  if (style === PLAIN_STYLE) return run;
  const dir = directionOf(style.dir, text);
  if (style.marks.length > 0) run.m = [...style.marks];
  if (style.href !== undefined) run.href = style.href;
  if (dir !== undefined) run.dir = dir;
  if (style.lang !== undefined) run.lang = style.lang;
  return run;
};

/** Most text has no white space to fold, so it is looked at before it is rewritten. */
const folded = (text: string): string => (/[\t\n\f\r]| {2}/.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ') : text);

const isBreak = (run: Inline | undefined): boolean => run?.m?.includes('br') ?? false;

const canJoin = (one: Inline, other: Inline): boolean =>
  !isBreak(one) &&
  one.t.length + other.t.length <= LONGEST_RUN &&
  one.href === other.href &&
  one.dir === other.dir &&
  one.lang === other.lang &&
  (one.m ?? []).join() === (other.m ?? []).join();

/**
 * Gathers the runs of one block. White space folds across runs as it does in a browser; a line break
 * is a run of its own with the mark `br`.
 */
export class InlineBuffer {
  private runs: Inline[] = [];
  private waitingBreak = false;
  private readonly verbatim: boolean;

  /** @param verbatim keep white space as it is, for preformatted text */
  constructor(verbatim = false) {
    this.verbatim = verbatim;
  }

  text(raw: string, style: InlineStyle): void {
    for (const { text, mark } of splitIsolates(cleanCharacters(raw))) {
      this.add(text, mark === undefined ? style : { ...style, dir: mark });
    }
  }

  /** A line end the source asked for. */
  lineBreak(): void {
    if (this.verbatim) this.add('\n', PLAIN_STYLE);
    else if (this.runs.length > 0) this.push({ t: '\n', m: ['br'] });
  }

  /** The edge of a block inside a place that can only hold runs: a line break, if text follows. */
  edge(): void {
    this.waitingBreak = this.runs.length > 0;
  }

  get hasText(): boolean {
    return this.runs.some(({ t }) => isVisible(t));
  }

  /** The runs without white space at either end; empty when there is nothing to see. */
  take(): Content {
    const { runs, hasText } = this;
    this.runs = [];
    this.waitingBreak = false;
    if (!hasText) return [];
    if (this.verbatim) return runs.map((run, at) => (at === runs.length - 1 ? { ...run, t: run.t.trimEnd() } : run));
    while (runs.length > 0 && !isVisible(runs.at(-1)?.t ?? '')) runs.pop();
    const last = runs.at(-1);
    return last === undefined ? [] : [...runs.slice(0, -1), { ...last, t: last.t.replace(/[ \t\n\u00A0]+$/, '') }];
  }

  private add(raw: string, style: InlineStyle): void {
    const line = this.verbatim ? raw : folded(raw);
    const text = this.atLineStart() ? line.replace(/^[ \u00A0]+/, '') : line;
    if (text === '') return;
    if (this.waitingBreak && isVisible(text)) this.push(this.verbatim ? { t: '\n' } : { t: '\n', m: ['br'] });
    for (let from = 0; from < text.length; from += LONGEST_RUN)
      this.push(runOf(text.slice(from, from + LONGEST_RUN), style));
  }

  private atLineStart(): boolean {
    const last = this.runs.at(-1);
    return !this.verbatim && (last === undefined || isBreak(last) || this.waitingBreak);
  }

  private push(given: Inline): void {
    this.waitingBreak = false;
    const last = this.runs.at(-1);
    const run = this.withoutDoubleSpace(given, last);
    if (run.t === '') return;
    if (last !== undefined && canJoin(last, run)) last.t += run.t;
    else this.runs.push(run);
  }

  /** Two runs that meet with white space keep one of it, whatever their styles. */
  private withoutDoubleSpace(run: Inline, last: Inline | undefined): Inline {
    const doubled = !this.verbatim && last !== undefined && last.t.endsWith(' ') && run.t.startsWith(' ');
    return doubled ? { ...run, t: run.t.replace(/^ +/, '') } : run;
  }
}
