import { useSyncExternalStore } from 'react';

/** What a browser gives a page that it can install: its own question, to be asked once. */
type InstallOffer = { readonly ask: () => Promise<void> };

const listeners = new Set<() => void>();
let offer: InstallOffer | undefined;

const announce = (next: InstallOffer | undefined): void => {
  offer = next;
  for (const listener of listeners) listener();
};

const onOffer = (event: Event): void => {
  const prompt: unknown = Reflect.get(event, 'prompt');
  if (typeof prompt !== 'function') return;
  // The browser's own words would come on a first visit, over the text.
  event.preventDefault();
  announce({
    ask: async () => {
      announce(undefined);
      await Promise.resolve(Reflect.apply(prompt, event, []));
    },
  });
};

/** The offer belongs to the document and may come before anybody looks. */
addEventListener('beforeinstallprompt', onOffer);
addEventListener('appinstalled', () => {
  announce(undefined);
});

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** How to install the site; undefined where it is installed, where the browser cannot, and once it was asked. */
export const useInstallOffer = (): InstallOffer | undefined => useSyncExternalStore(subscribe, () => offer);
