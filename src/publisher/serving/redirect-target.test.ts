import { expect, it } from 'vitest';
import { redirectTarget } from './redirect-target.ts';

it.each([
  ['/', undefined],
  ['/a/7k3m9q2xw4ct', undefined],
  ['/a/7k3m9q2xw4ct/', '/a/7k3m9q2xw4ct'],
  ['/a/7k3m9q2xw4ct/a/b/', '/a/7k3m9q2xw4ct'],
  ['/a/7K3m9q2xw4ct', '/a/7k3m9q2xw4ct'],
  ['/A/7k3m9q2xw4ct', '/a/7k3m9q2xw4ct'],
  ['/a/short', undefined],
  ['/en', '/en/'],
  ['/en/', undefined],
  ['/xx/', '/xx'],
  ['/s/world/', '/s/world'],
  ['//example.org/', undefined],
  ['/\\example.org/', undefined],
])('sends %s to %s', (path, target) => {
  expect(redirectTarget(path, ['en', 'ar'])).toBe(target);
});
