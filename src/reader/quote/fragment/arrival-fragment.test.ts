import { expect, it } from 'vitest';
import { arrivalFragment } from './arrival-fragment.ts';

const PAGE = 'https://news.example/a/7k3m9q2xw4ct';

it('is the fragment of the address', () => {
  expect(arrivalFragment(`${PAGE}#p7`, undefined)).toBe('#p7');
  expect(arrivalFragment(PAGE, PAGE)).toBe('');
});

it('keeps a directive the browser left in the address', () => {
  expect(arrivalFragment(`${PAGE}#p7:~:text=ice`, `${PAGE}#p7`)).toBe('#p7:~:text=ice');
});

it('takes a directive the browser hides from the entry of the navigation', () => {
  expect(arrivalFragment(`${PAGE}#p7`, `${PAGE}#p7:~:text=ice`)).toBe('#p7:~:text=ice');
});

it('takes a directive without a paragraph too, which leaves an empty fragment', () => {
  expect(arrivalFragment(`${PAGE}#`, `${PAGE}#:~:text=ice`)).toBe('#:~:text=ice');
  expect(arrivalFragment(PAGE, `${PAGE}#:~:text=ice`)).toBe('#:~:text=ice');
});

it('does not take the directive of a page the reader has since left', () => {
  expect(arrivalFragment(`${PAGE}#p8`, `${PAGE}#p7:~:text=ice`)).toBe('#p8');
  expect(arrivalFragment('https://news.example/', `${PAGE}#p7:~:text=ice`)).toBe('');
});
