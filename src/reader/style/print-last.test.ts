import { expect, it } from 'vitest';
import { printLast } from './print-last.ts';

it('brings what is said of paper together, after everything else', () => {
  const sheet = `a{top:0}@media print{a{top:1px}}@media (width>=64rem){a:after{content:"}"}}@media print{b{top:2px}}b{top:0}`;
  expect(printLast(sheet)).toBe(
    `a{top:0}@media (width>=64rem){a:after{content:"}"}}b{top:0}@media print{a{top:1px}b{top:2px}}`,
  );
});

it('leaves a sheet alone that says nothing of paper', () => {
  const sheet = '@font-face{font-family:A;src:url(/a.woff2)}a:before{content:"{"}';
  expect(printLast(sheet)).toBe(sheet);
});
