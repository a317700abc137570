import { registerWorker } from './register-worker.ts';

let worker: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** The service worker of this page, registered when first asked for; undefined where there is none. */
export const theWorker = (): Promise<ServiceWorkerRegistration | undefined> =>
  (worker ??= import.meta.env.PROD ? registerWorker() : Promise.resolve(undefined));
