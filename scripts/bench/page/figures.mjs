/** The value below which this share of all is. @param {readonly number[]} values @param {number} share */
export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 0.5);

/** The same in a chance order. @template T @param {readonly T[]} all @returns {T[]} */
export const shuffled = (all) =>
  all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
