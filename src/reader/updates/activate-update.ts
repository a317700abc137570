import { TAKE_OVER } from '../offline/worker-messages.ts';
import { reloadPage } from './reload-page.ts';

/** Lets a waiting worker take over, and loads the page anew once it has. */
export const activateUpdate = (worker: ServiceWorker): void => {
  navigator.serviceWorker.addEventListener('controllerchange', reloadPage, { once: true });
  worker.postMessage(TAKE_OVER);
};
