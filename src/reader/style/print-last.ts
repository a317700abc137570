/** A rule of a minified sheet with all that is in it; texts in quotation marks may hold anything. */
const RULE =
  /(?:"[^"]*"|'[^']*'|[^{}"'])*(?:;(?=@)|\{(?:"[^"]*"|'[^']*'|[^{}"']|\{(?:"[^"]*"|'[^']*'|[^{}"'])*\})*\})/g;

const PRINT = /^@media print\{([\s\S]*)\}$/;

/** A minified sheet with all its rules for paper in one place, where they come after what they change. */
export const printLast = (sheet: string): string => {
  const rules = sheet.match(RULE) ?? [];
  const printed = rules.map((rule) => PRINT.exec(rule)?.[1] ?? '').join('');
  return printed === '' ? sheet : `${rules.filter((rule) => !PRINT.test(rule)).join('')}@media print{${printed}}`;
};
