import { expect, it } from 'vitest';
import { withoutLater } from './without-later.ts';

it('leaves out what waits for a pointer or for the app, wherever it stands, and nothing else', () => {
  const sheet =
    'a{top:0}a:hover,b:hover{top:1px}@media (width>=64rem){a:hover{top:2px}b{top:0}}a:hover,b{top:3px}:root:not([data-root]) a{top:4px}@page{margin:0}';
  expect(withoutLater(sheet)).toBe('a{top:0}@media (width>=64rem){b{top:0}}a:hover,b{top:3px}@page{margin:0}');
});
