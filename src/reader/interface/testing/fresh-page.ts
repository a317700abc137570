import { vi } from 'vitest';

/** Everything is in sight of a page that is not laid out. */
class EverythingInSight implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  readonly #look: (entries: readonly { readonly isIntersecting: boolean }[]) => void;

  constructor(look: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#look = look;
  }

  observe(): void {
    this.#look([{ isIntersecting: true }]);
  }

  disconnect(): void {
    return undefined;
  }
}

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
  Reflect.set(globalThis, 'IntersectionObserver', EverythingInSight);
}
