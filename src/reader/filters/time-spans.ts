const DAY = 86_400;
const DAYS = { day: 1, week: 7, month: 31, year: 366 } as const;

/** How far back stories may lie: the same in every calendar. */
export const SPANS = ['day', 'week', 'month', 'year'] as const;

/**
 * Where a span of time begins, by the whole hour, so that one question stays one question.
 *
 * @param span one of `SPANS`; whatever else an address holds has no beginning
 * @param now milliseconds since 1970
 * @returns seconds since 1970
 */
export const beginningOf = (span: string, now: number): number | undefined => {
  const known = SPANS.find((name) => name === span);
  const hour = Math.floor(now / 3_600_000) * 3600;
  return known === undefined ? undefined : hour - DAYS[known] * DAY;
};
