import { vi } from 'vitest';

/**
 * Before each file of tests: the page as a reader opens it, and modules that remember nothing. Files
 * share one page, because making one takes longer than most of them run.
 */
vi.resetModules();
if ('document' in globalThis) {
  const { documentElement: root, head, body } = document;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  head.replaceChildren();
  body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  getSelection()?.removeAllRanges();
}
