/** Counts right answers per suite and field, and remembers some of the wrong ones. */
export const makeTally = () => {
  const suites = new Map();
  return {
    /** @param {{ suite: string, field: string, right: boolean, detail?: () => string }} check */
    add({ suite, field, right, detail }) {
      const fields = suites.get(suite) ?? new Map();
      const row = fields.get(field) ?? { right: 0, asked: 0, wrong: [] };
      row.asked += 1;
      if (right) row.right += 1;
      else row.wrong.push(detail?.() ?? '');
      fields.set(field, row);
      suites.set(suite, fields);
    },
    suites,
  };
};

const percent = ({ right, asked }) => `${((100 * right) / asked).toFixed(1)} %`;

/** Prints `right / asked` per suite and field; with `wrong` also what was wrong. */
export const printTally = ({ suites }, { wrong = 0, only = '' } = {}) => {
  for (const [suite, fields] of suites) {
    console.log(`\n${suite}`);
    let all = { right: 0, asked: 0 };
    for (const [field, row] of [...fields].sort(([a], [b]) => a.localeCompare(b))) {
      console.log(
        `  ${field.padEnd(24)} ${String(row.right).padStart(5)} / ${String(row.asked).padEnd(5)} ${percent(row)}`,
      );
      all = { right: all.right + row.right, asked: all.asked + row.asked };
      if (only === '' || field.includes(only))
        for (const line of row.wrong.slice(0, wrong)) console.log(`      ${line}`);
    }
    console.log(
      `  ${'together'.padEnd(24)} ${String(all.right).padStart(5)} / ${String(all.asked).padEnd(5)} ${percent(all)}`,
    );
  }
};
