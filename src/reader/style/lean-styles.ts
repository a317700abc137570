import { printLast } from './print-last.ts';
import { withoutLater } from './without-later.ts';

/** A custom property and its value, as a minified sheet writes them. */
const DECLARATION = /(--[\w-]+):([^;{}]*)(?:;|(?=\}))/g;

/** Set by script, so never a value that can be written down. */
const CHOSEN_LATER = new Set(['--scale']);

/** The values of each custom property, in the order in which they are set. */
const valuesOf = (sheet: string): Map<string, string[]> => {
  const values = new Map<string, string[]>();
  for (const [, name = '', value = ''] of sheet.matchAll(DECLARATION))
    values.set(name, [...(values.get(name) ?? []), value]);
  return values;
};

const without = (sheet: string, names: ReadonlySet<string>): string =>
  sheet.replace(DECLARATION, (declaration, name: string) => (names.has(name) ? '' : declaration));

const namesUsed = (text: string): string[] => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

/** Properties that have one value wherever they are used: it may stand in their place, once it is made of no other. */
const inPlace = (sheet: string): string => {
  const single = new Map(
    [...valuesOf(sheet)].flatMap(([name, values]) =>
      values.length === 1 && values[0] !== undefined && !CHOSEN_LATER.has(name) ? [[name, values[0]] as const] : [],
    ),
  );
  const fixed = new Map([...single].filter(([, value]) => !namesUsed(value).some((name) => single.has(name))));
  return without(sheet, new Set(fixed.keys())).replace(
    /var\((--[\w-]+)\)/g,
    (use, name: string) => fixed.get(name) ?? use,
  );
};

const withoutUnused = (sheet: string): string => {
  const used = new Set(namesUsed(sheet));
  return without(sheet, new Set([...valuesOf(sheet).keys()].filter((name) => !used.has(name))));
};

/** Does a step again until it changes nothing: values are made of other values. */
const untilStill = (sheet: string, step: (sheet: string) => string): string => {
  const next = step(sheet);
  return next === sheet ? sheet : untilStill(next, step);
};

/**
 * A minified sheet that looks the same in fewer bytes: custom properties that never change are
 * written out where they are used, and those nothing uses are left out. For sheets that stand inside
 * a page; the sheet that comes with the app has them all, and what a pointer or the app itself brings about. What is said of paper stands
 * once, at the end.
 */
export const leanStyles = (sheet: string): string =>
  printLast(untilStill(untilStill(withoutLater(sheet), inPlace), withoutUnused));
