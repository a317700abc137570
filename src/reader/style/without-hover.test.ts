import { expect, it } from 'vitest';
import { withoutHover } from './without-hover.ts';

it('leaves out what waits for a pointer, wherever it stands, and nothing else', () => {
  const sheet =
    'a{top:0}a:hover,b:hover{top:1px}@media (width>=64rem){a:hover{top:2px}b{top:0}}a:hover,b{top:3px}@page{margin:0}';
  expect(withoutHover(sheet)).toBe('a{top:0}@media (width>=64rem){b{top:0}}a:hover,b{top:3px}@page{margin:0}');
});
