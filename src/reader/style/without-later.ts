const RULE = /(?<=^|[{}])([^{}@]+)\{[^{}]*\}/g;

/** What a pointer brings about, and what is so only when the app has taken the page over, which settles where it lies. */
const LATER = /:hover|:not\(\[data-root\]\)/;

/** A minified sheet without the rules that cannot matter for the first paint. */
export const withoutLater = (sheet: string): string =>
  sheet.replace(RULE, (rule, selectors: string) =>
    selectors.split(',').every((selector) => LATER.test(selector)) ? '' : rule,
  );
