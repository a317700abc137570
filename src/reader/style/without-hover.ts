const RULE = /(?<=^|[{}])([^{}@]+)\{[^{}]*\}/g;

/** A minified sheet without the rules that wait for a pointer: nothing is pointed at in the first paint. */
export const withoutHover = (sheet: string): string =>
  sheet.replace(RULE, (rule, selectors: string) =>
    selectors.split(',').every((selector) => selector.includes(':hover')) ? '' : rule,
  );
