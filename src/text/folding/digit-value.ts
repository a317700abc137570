const DIGIT = /^\p{Nd}$/u;
const MOST_BELOW = 9;

const known = new Map<string, string>();

/** Unicode keeps the ten digits of a script together, so the value is the distance to its zero. */
const distanceToZero = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  let distance = 0;
  while (distance < MOST_BELOW && DIGIT.test(String.fromCodePoint(code - distance - 1))) distance += 1;
  return distance;
};

/** The ASCII digit of the same value as a decimal digit of any script: `۷` → `7`. */
export const asciiDigit = (digit: string): string => {
  const cached = known.get(digit);
  if (cached !== undefined) return cached;
  const value = String(distanceToZero(digit));
  known.set(digit, value);
  return value;
};
