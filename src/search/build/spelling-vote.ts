type Leading = { readonly spelling: string; readonly lead: number };

/**
 * How most articles spell a term, found in one pass and without counting every spelling (Boyer and Moore, MJRTY): each
 * vote for another spelling takes one from the lead of the first.
 */
export class SpellingVote {
  readonly #leading = new Map<string, Leading>();

  cast(term: string, spelling: string): void {
    const before = this.#leading.get(term);
    if (before === undefined || before.lead === 0) this.#leading.set(term, { spelling, lead: 1 });
    else this.#leading.set(term, { ...before, lead: before.lead + (before.spelling === spelling ? 1 : -1) });
  }

  /** Exact key → the spelling that leads. */
  outcome(): Map<string, string> {
    return new Map([...this.#leading].map(([term, { spelling }]) => [term, spelling]));
  }
}
