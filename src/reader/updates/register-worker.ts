import { WORKER_SCRIPT } from '#article/locations.ts';
import { SITE_ROOT } from '../root/site-root.ts';
import { setWaitingWorker } from './update-store.ts';

const SCRIPT = SITE_ROOT + WORKER_SCRIPT;

/** As far as this page uses it; not every browser has it. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => string };
};

const isTrustedTypes = (value: unknown): value is TrustedTypes =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

/**
 * The address of the worker in the form a page under Trusted Types takes. The policy knows one
 * address, whatever it is given.
 */
const scriptAddress = (): string => {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isTrustedTypes(types)) return SCRIPT;
  return types.createPolicy('sw-url', { createScriptURL: () => SCRIPT }).createScriptURL('');
};

/** A worker that is installed while another is in charge waits. */
const announceWaiting = ({ waiting }: ServiceWorkerRegistration): void => {
  if (waiting !== null && navigator.serviceWorker.controller !== null) setWaitingWorker(waiting);
};

const watch = (registration: ServiceWorkerRegistration): void => {
  announceWaiting(registration);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => {
      announceWaiting(registration);
    });
  });
};

/**
 * Registers the service worker and watches for newer ones. Resolves to undefined where the browser
 * has none or refuses: everything works without, only not without a network.
 */
export const registerWorker = async (): Promise<ServiceWorkerRegistration | undefined> => {
  try {
    if (!('serviceWorker' in navigator)) return undefined;
    const registration = await navigator.serviceWorker.register(scriptAddress(), { updateViaCache: 'none' });
    watch(registration);
    return registration;
  } catch {
    return undefined;
  }
};
